import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { type MadeBudget, makeBudget, makeCode } from '../testing/make-budget.ts';
import { publishHeads } from './heads.ts';

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

const staff = (personId: string) => signInForTest(town.deps, personId, { strong: true });
const officer = ({ officerId }: MadeBudget) => staff(officerId);
const deskWorker = async () => staff(await makePerson(town.db, { name: 'Tom', roles: ['desk'] }));
const keyIn = (budget: MadeBudget, as: string, code: string, numbers: string) =>
  town.post(`/balie/stembiljetten/${budget.stepId}`, { code, numbers }, { as });
const outcome = (response: Response) => response.headers.get('location')?.split('klaar=')[1];

test('a paper ballot counts once two people keyed in the same; one alone, also twice, is not enough', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const { code } = await makeCode(town.db, town.deps.settings.secret, budget.stepId);
  const [one, other] = [await deskWorker(), await deskWorker()];
  expect(outcome(await keyIn(budget, one, code, '1 3'))).toBe('waiting');
  expect(outcome(await keyIn(budget, one, code, '1 3'))).toBe('waiting');
  expect(outcome(await keyIn(budget, other, code, '1 2'))).toBe('differs');
  const page = await (await town.get(`/balie/stembiljetten/${budget.stepId}`, { as: one })).text();
  // Enough to find the sheet, not enough to vote with.
  expect([page.includes(code.slice(0, 4)), page.includes(code)]).toEqual([true, false]);
  expect(outcome(await keyIn(budget, other, code, '3,1'))).toBe('settled');
  const ballots = town.db.selectFrom('ballot').select(['choices', 'channel']).where('stepId', '=', budget.stepId);
  const [a, , c] = budget.projects;
  expect(await ballots.execute()).toEqual([{ choices: { projects: [a, c] }, channel: 'paper' }]);
  expect((await keyIn(budget, one, code, '1')).status).toBe(409);
  const staffPage = await (await town.get(`${budget.staffPath}/stemmen`, { as: await officer(budget) })).text();
  expect(staffPage.replace(/<[^>]+>/g, ' ')).toMatch(/Stemmers\s+1\s+Via de site\s+0\s+Op papier\s+1/);
  const voter = cookieIn(await town.post('/stemcode', { code }), 'stemcode');
  const receipt = await (await town.get(`${budget.path}/ontvangst`, { as: voter })).text();
  expect(receipt).toContain('U stemde op papier. Uw stem telt mee.');
});

test('two colleagues who key in the same sheet in the same moment settle it once', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const { code } = await makeCode(town.db, town.deps.settings.secret, budget.stepId);
  const workers = await Promise.all([deskWorker(), deskWorker()]);
  const done = await Promise.all(workers.map((as) => keyIn(budget, as, code, '2')));
  expect(done.map(outcome).sort()).toEqual(['settled', 'waiting']);
});

test('paper of a code that voted on the web, of a wrong code, or with a number that is not on it is refused', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const { code } = await makeCode(town.db, town.deps.settings.secret, budget.stepId);
  const as = await deskWorker();
  const strange = await keyIn(budget, as, code, '1 9');
  expect([strange.status, (await strange.text()).includes('“9” is geen nummer')]).toEqual([422, true]);
  expect((await keyIn(budget, as, 'ACDE-2345', '1')).status).toBe(422);
  expect((await keyIn(budget, as, code, '')).status).toBe(422);
  const voter = cookieIn(await town.post('/stemcode', { code }), 'stemcode');
  const page = await (await town.get(`${budget.path}/stemmen`, { as: voter })).text();
  const mark = /name="mark" value="([0-9a-f]*)"/.exec(page)?.[1] ?? '';
  await town.post(`${budget.path}/stemmen`, { mark, project: String(budget.projects[0]) }, { as: voter });
  const late = await keyIn(budget, as, code, '1');
  expect([late.status, (await late.text()).includes('al op de site gestemd')]).toEqual([409, true]);
  expect(
    (await keyIn(budget, await signInForTest(town.deps, await makePerson(town.db, { name: 'Ria' })), code, '1')).status,
  ).toBe(403);
});

test('an officer closes the box when all paper is in, not before the time to vote is over', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const close = async (fields: Record<string, string>) =>
    (await town.post(`${budget.staffPath}/stemmen/sluiten`, fields, { as: await officer(budget) })).status;
  expect(await close({ sure: 'ja' })).toBe(409);
  town.at('2026-12-11T10:00:00Z');
  expect(await close({})).toBe(422);
  expect(await close({ sure: 'ja' })).toBe(303);
  expect(await close({ sure: 'ja' })).toBe(303);
});

test('officers see on which day how many ballots came in, as far as it was published, and that these are no voters', async () => {
  const budget = await makeBudget(town.db);
  const vote = async (as: string, project = 0) => {
    const page = await (await town.get(`${budget.path}/stemmen`, { as })).text();
    const mark = /name="mark" value="([0-9a-f]*)"/.exec(page)?.[1] ?? '';
    await town.post(`${budget.path}/stemmen`, { mark, project: String(budget.projects[project]) }, { as });
  };
  const session = async () => signInForTest(town.deps, await makePerson(town.db, { name: 'Ria' }));
  const changing = await session();
  await vote(changing);
  await vote(changing, 1);
  await publishHeads(town.deps);
  // After midnight in the town, before it in Greenwich.
  town.at('2026-11-24T23:30:00Z');
  await vote(await session());
  await publishHeads(town.deps);
  await vote(await session());
  const page = await (await town.get(`${budget.staffPath}/stemmen`, { as: await officer(budget) })).text();
  const text = page.replace(/<[^>]+>/g, ' ');
  expect(text).toMatch(/Stemmers\s+3\s+Via de site\s+3\s+Op papier\s+0/);
  expect(text).toMatch(/23 november 2026\s+Ontvangen\s+2\s+25 november 2026\s+Ontvangen\s+1\s/);
  expect(text).toContain('Er zijn dus hoogstens zoveel stemmers.');
});
