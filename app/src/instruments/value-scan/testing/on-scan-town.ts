import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { type MadeScan, makeScan, scoreFields } from './make-scan.ts';

/** A town with an officer and a resident for a test file, and for each test a value scan in its first round. */
export function onScanTown() {
  const its = {} as MadeScan & { town: TestApp; officer: string; resident: string };
  let people: { officer: string; resident: string };
  beforeAll(async () => {
    its.town = await testApp();
    const { db } = its.town;
    const officer = await makePerson(db, { name: 'Sanne', roles: ['process_manager'] });
    people = { officer, resident: await makePerson(db, { name: 'Riet' }) };
  });
  /** Sets the clock, months on, and signs everybody in again. */
  const at = async (day: string) => {
    const { deps } = its.town;
    its.town.at(`${day}T10:00:00Z`);
    its.officer = await signInForTest(deps, people.officer, { strong: true });
    its.resident = await signInForTest(deps, people.resident);
  };
  beforeEach(async () => {
    await at('2026-11-23');
    Object.assign(its, await makeScan(its.town.db));
  });
  afterAll(() => its.town.drop());

  /** Sends a score; `cookie` is that of this browser from then on. */
  const score = async (role: number, marks: readonly (number | 'x')[], as = '', more: Record<string, string> = {}) => {
    const form = { ...scoreFields(its, role, marks), ...more };
    const response = await its.town.post(`${its.path}/scoren`, form, as ? { as } : {});
    const set = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
    return { response, status: response.status, cookie: [as, ...set].filter(Boolean).join('; ') };
  };
  /** So many people of a group score the same. */
  const crowd = async (count: number, role: number, marks: readonly (number | 'x')[]) => {
    const cookies: string[] = [];
    for (let one = 0; one < count; one++) cookies.push((await score(role, marks)).cookie);
    return cookies;
  };
  const page = async (part = '', as = '') => (await its.town.get(its.path + part, { as })).text();
  const staff = async (part = '') => (await its.town.get(its.staffPath + part, { as: its.officer })).text();
  return { its, at, score, crowd, page, staff };
}
