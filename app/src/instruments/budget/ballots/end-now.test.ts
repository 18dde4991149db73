import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { signInForTest } from '../../../testing/sign-in.ts';
import { type MadeBudget, makeBudget, makeCode } from '../testing/make-budget.ts';

let demo: TestApp;
let real: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  demo = await testApp({ settings: { demo: true } });
  real = await testApp();
});
afterAll(async () => {
  await demo.drop();
  await real.drop();
});

const button = 'Sluit de stemming nu';
const officer = (town: TestApp, { officerId }: MadeBudget) => signInForTest(town.deps, officerId, { strong: true });
const votesPage = async (town: TestApp, budget: MadeBudget, as: string) =>
  (await town.get(`${budget.staffPath}/stemmen`, { as })).text();
const press = (town: TestApp, budget: MadeBudget, as: string) =>
  town.post(`${budget.staffPath}/stemmen/tijd-voorbij`, {}, { as });
const closedAt = async (town: TestApp, { stepId }: MadeBudget) =>
  (await town.db.selectFrom('budget').select('closedAt').where('stepId', '=', stepId).executeTakeFirstOrThrow())
    .closedAt;

test('in a demonstration an officer lets the time to vote pass, and the box is closed and counted; twice is once', async () => {
  const budget = await makeBudget(demo.db);
  const as = await officer(demo, budget);
  expect(await votesPage(demo, budget, as)).toContain(button);
  expect((await press(demo, budget, as)).status).toBe(303);
  const at = await closedAt(demo, budget);
  expect(at).toEqual(demo.deps.now());
  expect(await votesPage(demo, budget, as)).not.toContain(button);
  demo.at('2026-11-23T11:00:00Z');
  expect((await press(demo, budget, as)).status).toBe(303);
  expect(await closedAt(demo, budget)).toEqual(at);
  demo.at('2026-11-23T10:00:00Z');
  const asked = demo.db.selectFrom('jobRequest').select('data').where('name', '=', 'count-budget');
  expect((await asked.execute()).map(({ data }) => data)).toEqual([{ stepId: budget.stepId }]);
});

test('where people vote by letter the box stays open for paper, until an officer says that all of it is in', async () => {
  const budget = await makeBudget(demo.db, { access: 'code' });
  const { code } = await makeCode(demo.db, demo.deps.settings.secret, budget.stepId);
  const as = await officer(demo, budget);
  expect((await press(demo, budget, as)).status).toBe(303);
  expect(await closedAt(demo, budget)).toBe(null);
  const keyed = await demo.post(`/balie/stembiljetten/${budget.stepId}`, { code, numbers: '1' }, { as });
  expect(keyed.headers.get('location')).toContain('waiting');
  expect(await votesPage(demo, budget, as)).toContain('Ja, al het papier is ingevoerd');
});

test('before people can vote there is nothing to end', async () => {
  const budget = await makeBudget(demo.db, { fixed: false });
  const as = await officer(demo, budget);
  demo.at('2026-11-09T10:00:00Z');
  expect((await press(demo, budget, as)).status).toBe(409);
  demo.at('2026-11-23T10:00:00Z');
});

test('who does not manage the budget cannot end it', async () => {
  const [budget, other] = [await makeBudget(demo.db), await makeBudget(demo.db)];
  expect((await press(demo, budget, await officer(demo, other))).status).toBe(403);
  expect(await closedAt(demo, budget)).toBe(null);
});

test('a real town has no such button and no such address', async () => {
  const budget = await makeBudget(real.db);
  const as = await officer(real, budget);
  expect(await votesPage(real, budget, as)).not.toContain(button);
  expect((await press(real, budget, as)).status).toBe(404);
  expect(await closedAt(real, budget)).toBe(null);
});
