import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { fillReserves } from '../drawing/choose-reserves-job.ts';
import { fixDraw } from '../drawing/fix-draw.ts';
import { makeDraw } from '../drawing/make-draw.ts';
import { type MadePool, makePool, solvePanel } from '../testing/make-pool.ts';
import { bestReserve } from './best-reserve.ts';

let town: TestApp;
let officer: Actor & { kind: 'person' };
let cookie: string;
beforeAll(async () => {
  town = await testApp();
  const personId = await makePerson(town.db, { name: 'Fatima', roles: ['process_manager'] });
  const roles = [{ role: 'process_manager' as const, projectId: null }];
  officer = { kind: 'person', personId, name: 'Fatima', email: null, roles, assurance: 'email', strong: true };
  cookie = await signInForTest(town.deps, personId, { strong: true });
});
afterAll(() => town.drop());

async function drawn(slug: string): Promise<MadePool> {
  const made = await makePool(town.db, slug, { officers: [officer.personId] });
  await solvePanel(town.db, made.stepId);
  await fixDraw(town.deps, officer, { stepId: made.stepId, seedKind: 'dice', seedSource: '' });
  await makeDraw(town.deps, officer, { stepId: made.stepId, typed: '703' });
  await fillReserves(town.deps, made.stepId);
  return made;
}
const seats = (stepId: number) =>
  town.db.selectFrom('panelSeat').selectAll().where('stepId', '=', stepId).orderBy('id').execute();
const post = ({ staff }: MadePool, act: string, form: Record<string, string>, as = cookie) =>
  town.post(`${staff}/leden/${act}`, form, { as });
const proposed = (html: string) => ({
  seatId: /name="seatId" value="(\d+)"[^>]*><input type="hidden" name="reserveId"/.exec(html)?.[1] ?? '',
  reserveId: /name="reserveId" value="(\d+)"/.exec(html)?.[1] ?? '',
});

test('who says yes is counted on the public page, and nobody there reads a name', async () => {
  const made = await drawn('bomen');
  const [first] = await seats(made.stepId);
  expect((await post(made, 'komt', { seatId: String(first?.id) })).status).toBe(303);
  const page = await (await town.get(made.path)).text();
  expect(page).toContain('1 van de 8');
  expect(page).not.toContain('Persoon ');
});

test('an empty seat goes to the reserve that is shown, with the reason, and once only', async () => {
  const made = await drawn('water');
  const [first] = await seats(made.stepId);
  const declined = { seatId: String(first?.id), to: 'declined', reason: 'time' };
  expect((await post(made, 'geeft-op', declined)).status).toBe(303);
  const html = await (await town.get(`${made.staff}/leden`, { as: cookie })).text();
  expect(html).toContain('Plaats 1 is leeg');
  expect(html).toMatch(/past het best/);
  const form = proposed(html);
  const both = await Promise.all([post(made, 'vul', form), post(made, 'vul', form)]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  const now = await seats(made.stepId);
  expect(now.filter(({ replacesId }) => replacesId === first?.id)).toMatchObject([
    { kind: 'member', ordinal: 1, state: 'drawn' },
  ]);
  expect(now.filter(({ kind }) => kind === 'alternate')).toHaveLength(1);
});

test('who said no cannot be made to come, and a reason is needed', async () => {
  const made = await drawn('lucht');
  const seatId = String((await seats(made.stepId))[2]?.id);
  const without = await post(made, 'geeft-op', { seatId, to: 'declined' });
  expect(without.status).toBe(422);
  expect(await without.text()).toContain('Kies waarom.');
  await post(made, 'geeft-op', { seatId, to: 'declined', reason: 'health' });
  expect((await post(made, 'komt', { seatId })).status).toBe(409);
  const reserve = (await seats(made.stepId)).find(({ kind }) => kind === 'alternate');
  expect((await post(made, 'komt', { seatId: String(reserve?.id) })).status).toBe(409);
});

test('the people are seen by the officers of the panel; an administrator and another manager do not', async () => {
  const made = await drawn('wind');
  for (const roles of [['administrator'], ['process_manager']] as const) {
    const other = await signInForTest(town.deps, await makePerson(town.db, { name: 'Anna', roles }), { strong: true });
    expect((await town.get(`${made.staff}/leden`, { as: other })).status).toBe(403);
    const seatId = String((await seats(made.stepId))[0]?.id);
    expect((await post(made, 'komt', { seatId }, other)).status).toBe(403);
  }
  const page = await (await town.get(`${made.staff}/leden`, { as: cookie })).text();
  expect(page).toMatch(/Plaats 1: Persoon \d+/);
});

test('every change of a seat leaves a line, and no line tells who it is', async () => {
  const made = await drawn('licht');
  const [first] = await seats(made.stepId);
  await post(made, 'komt', { seatId: String(first?.id) });
  await post(made, 'geeft-op', { seatId: String(first?.id), to: 'left', reason: 'moved' });
  await post(made, 'vul', proposed(await (await town.get(`${made.staff}/leden`, { as: cookie })).text()));
  const lines = await town.db
    .selectFrom('auditLine')
    .select(['act', 'detail'])
    .where('subject', '=', `step:${made.stepId}`)
    .where('act', 'like', 'panel.seat%')
    .orderBy('id')
    .execute();
  expect(lines.map(({ act }) => act)).toEqual(['panel.seat-changed', 'panel.seat-changed', 'panel.seat-filled']);
  expect(JSON.stringify(lines)).not.toMatch(/Persoon|Verzonnenstraat|k\d/);
});

test('of two reserves the one with whom the groups are right again goes first, whatever the order', async () => {
  const person = (id: string, age: string, household = id) => ({ id, values: { age }, household });
  const problem = {
    people: [person('a', 'oud'), person('b', 'oud'), person('c', 'oud'), person('d', 'jong'), person('e', 'jong', 'a')],
    quotas: [
      { category: 'age', value: 'oud', min: 1, max: 2 },
      { category: 'age', value: 'jong', min: 1, max: 2 },
    ],
    size: 3,
    onePerHousehold: true,
  };
  expect(await bestReserve(problem, ['a', 'b'], [], ['c', 'd'])).toEqual({ id: 'd', fits: true, short: [] });
  // Who lives with somebody who stays cannot come in; then the other comes closest.
  expect(await bestReserve(problem, ['a', 'b'], [], ['e', 'c'])).toEqual({ id: 'c', fits: false, short: ['jong'] });
  expect(await bestReserve(problem, ['a', 'b'], [], [])).toBeUndefined();
});
