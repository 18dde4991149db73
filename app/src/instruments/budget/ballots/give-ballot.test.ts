import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { type MadeBudget, makeBudget } from '../testing/make-budget.ts';
import { closeBox } from './close-box.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());
beforeEach(async () => {
  town.at('2026-11-23T10:00:00Z');
  await town.db.deleteFrom('attempt').execute();
});

const deskWorker = async () =>
  signInForTest(town.deps, await makePerson(town.db, { name: 'Tom', roles: ['desk'] }), { strong: true });
const pathOf = ({ stepId }: MadeBudget) => `/balie/stembiljetten/${stepId}`;
const give = (
  budget: MadeBudget,
  as: string,
  to: Record<string, string>,
  submissionKey: string = crypto.randomUUID(),
) => town.post(`${pathOf(budget)}/geven`, { submissionKey, ...to }, { as });
const codeIn = (html: string) => /<strong translate="no">([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(html)?.[1] ?? '';
const given = async (budget: MadeBudget, as: string, to: Record<string, string>, key?: string) =>
  codeIn(await (await give(budget, as, to, key)).text());
const keyIn = async (budget: MadeBudget, code: string, numbers: string, as: string) => {
  const sent = await town.post(pathOf(budget), { code, numbers }, { as });
  return sent.headers.get('location')?.split('klaar=')[1] ?? sent.status;
};
const keyInTwice = async (budget: MadeBudget, code: string, numbers: string) => {
  await keyIn(budget, code, numbers, await deskWorker());
  return keyIn(budget, code, numbers, await deskWorker());
};
const ballotsOf = ({ stepId }: MadeBudget) =>
  town.db.selectFrom('ballot').select(['choices', 'channel']).where('stepId', '=', stepId).execute();
async function voteOnline({ path, projects }: MadeBudget, as: string) {
  const page = await (await town.get(`${path}/stemmen`, { as })).text();
  const mark = /name="mark" value="([0-9a-f]*)"/.exec(page)?.[1] ?? '';
  return (await town.post(`${path}/stemmen`, { mark, project: String(projects[0]) }, { as })).status;
}
const riet = { name: 'Riet', postalAddress: 'Duinpad 1' };
async function contactOf(name: string, personId: string | null) {
  const row = { name, postalAddress: `${name}straat 1`, prefers: 'none' as const, personId };
  const { id } = await town.db.insertInto('contact').values(row).returning('id').executeTakeFirstOrThrow();
  return { contactId: String(id) };
}

test('somebody without an account gets a ballot at the desk, and it counts once two people keyed it in', async () => {
  const budget = await makeBudget(town.db);
  const as = await deskWorker();
  const code = await given(budget, as, riet);
  expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  expect(await keyInTwice(budget, code, '1 3')).toBe('settled');
  expect(await ballotsOf(budget)).toMatchObject([{ channel: 'paper' }]);
  // A second ballot for the same name and address is of the same voter.
  const again = await given(budget, as, riet);
  expect(await keyIn(budget, again, '2', as)).toBe(409);
  expect(await ballotsOf(budget)).toHaveLength(1);
  const overview = await (await town.get('/balie', { as })).text();
  expect(overview).toContain(`href="${pathOf(budget)}"`);
});

test('a lost ballot is replaced: the older code is void, and a double press gives one ballot', async () => {
  const budget = await makeBudget(town.db);
  const as = await deskWorker();
  const lost = await given(budget, as, riet);
  expect(await keyIn(budget, lost, '1', as)).toBe('waiting');
  const key = crypto.randomUUID();
  const [code, same] = await Promise.all([given(budget, as, riet, key), given(budget, as, riet, key)]);
  expect(same).toBe(code);
  expect(code).not.toBe(lost);
  expect(await keyIn(budget, lost, '1', await deskWorker())).toBe(422);
  expect(await keyInTwice(budget, code, '2')).toBe('settled');
});

test('one person has one ballot across paper and the site, whichever came first and however the desk found them', async () => {
  const budget = await makeBudget(town.db);
  const desk = await deskWorker();
  const email = 'samir.paper@stadmakers.example';
  const samir = await makePerson(town.db, { name: 'Samir', email });
  const as = await signInForTest(town.deps, samir);
  const paper = await given(budget, desk, { account: email });
  expect(await voteOnline(budget, as)).toBe(303);
  expect(await keyIn(budget, paper, '2', desk)).toBe(409);

  const yara = await makePerson(town.db, { name: 'Yara' });
  const code = await given(budget, desk, await contactOf('Yara', yara));
  expect(await keyInTwice(budget, code, '2')).toBe('settled');
  const session = await signInForTest(town.deps, yara);
  expect(await voteOnline(budget, session)).toBe(409);
  const receipt = await (await town.get(`${budget.path}/ontvangst`, { as: session })).text();
  expect(receipt).toContain('U stemde op papier.');
  expect(await ballotsOf(budget)).toHaveLength(2);
});

test('who got a ballot before their account was known, votes with one of both', async () => {
  const budget = await makeBudget(town.db);
  const desk = await deskWorker();
  const [early, late] = [await contactOf('Ben', null), await contactOf('Joke', null)];
  const [counted, waiting] = [await given(budget, desk, early), await given(budget, desk, late)];
  expect(await keyInTwice(budget, counted, '1')).toBe('settled');
  const link = async ({ contactId }: { contactId: string }) => {
    const personId = await makePerson(town.db, { name: 'Ben' });
    await town.db.updateTable('contact').set({ personId }).where('id', '=', Number(contactId)).execute();
    return signInForTest(town.deps, personId);
  };
  expect(await voteOnline(budget, await link(early))).toBe(409);
  expect(await voteOnline(budget, await link(late))).toBe(303);
  expect(await keyIn(budget, waiting, '1', desk)).toBe(422);
  expect(await ballotsOf(budget)).toHaveLength(2);
});

test('the desk does not see who voted, the code is for paper alone, and no line says to whom a ballot was given', async () => {
  const budget = await makeBudget(town.db);
  const desk = await deskWorker();
  const email = 'wie.stemde@stadmakers.example';
  const voter = await makePerson(town.db, { name: 'Wie', email });
  const page = async () =>
    (await (await town.get(`${pathOf(budget)}/geven?zoek=${email}`, { as: desk })).text()).replace(
      /[0-9a-f-]{36}/g,
      '',
    );
  const before = await page();
  expect(before).toContain('Account met dit e-mailadres');
  await voteOnline(budget, await signInForTest(town.deps, voter));
  expect(await page()).toBe(before);
  const code = await given(budget, desk, { account: email });
  expect(code).not.toBe('');
  expect((await town.post('/stemcode', { code })).status).toBe(422);
  const lines = await town.db.selectFrom('auditLine').selectAll().where('act', '=', 'ballot.given').execute();
  const text = JSON.stringify(lines);
  for (const secret of [code, voter, email]) expect(text).not.toContain(secret);
});

test('giving is refused without a name, to nobody, where people vote by letter, where a proof is needed, and after the end', async () => {
  const budget = await makeBudget(town.db);
  const desk = await deskWorker();
  const empty = await give(budget, desk, { name: '', postalAddress: '' });
  expect([empty.status, (await empty.text()).includes('Vul het adres in')]).toEqual([422, true]);
  expect((await give(budget, desk, { contactId: '999999' })).status).toBe(409);
  expect((await give(budget, desk, { account: 'niemand@stadmakers.example' })).status).toBe(409);
  expect((await give(await makeBudget(town.db, { access: 'code' }), desk, riet)).status).toBe(409);
  expect((await give(await makeBudget(town.db, { assurance: 'resident' }), desk, riet)).status).toBe(409);
  expect(
    (await give(budget, await signInForTest(town.deps, await makePerson(town.db, { name: 'Ria' })), riet)).status,
  ).toBe(403);
  town.at('2026-12-11T10:00:00Z');
  expect((await give(budget, await deskWorker(), riet)).status).toBe(409);
});

test('paper that was handed in on the last day is keyed in for a week; then the key of who got it means nothing', async () => {
  const budget = await makeBudget(town.db);
  const code = await given(budget, await deskWorker(), riet);
  town.at('2026-12-11T10:00:00Z');
  expect(await keyInTwice(budget, code, '1')).toBe('settled');
  expect(await closeBox(town.deps, 'system', budget.stepId)).toMatchObject({ error: { kind: 'still-open' } });
  town.at('2026-12-18T10:00:00Z');
  expect(await closeBox(town.deps, 'system', budget.stepId)).toEqual({ ok: true, value: { closed: true } });
  const counted = town.db.selectFrom('ballotCounted').select('channel').where('stepId', '=', budget.stepId);
  expect(await counted.execute()).toEqual([{ channel: 'paper' }]);
  const { secret } = await town.db
    .selectFrom('budget')
    .select('secret')
    .where('stepId', '=', budget.stepId)
    .executeTakeFirstOrThrow();
  expect(secret).toBe(null);
  expect(cookieIn(await town.post('/stemcode', { code }), 'stemcode')).toBe('');
});
