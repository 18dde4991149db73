import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { closedBudget } from '../testing/counted-budget.ts';
import type { MadeBudget } from '../testing/make-budget.ts';
import { countBudget } from './count-job.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const officer = ({ officerId }: MadeBudget) => signInForTest(town.deps, officerId, { strong: true });
const publicPaths = ({ path }: MadeBudget) =>
  ['', '/stemmen.pb', '/telling.json'].map((end) => `${path}/uitslag${end}`);
const statuses = async (budget: MadeBudget, as?: string) =>
  Promise.all(publicPaths(budget).map(async (path) => (await town.get(path, as ? { as } : {})).status));

test('only officers see a result until they publish it; then everybody reads who won, and why', async () => {
  const budget = await closedBudget(town);
  const as = await officer(budget);
  expect((await town.post(`${budget.staffPath}/uitslag`, {}, { as })).status).toBe(409);
  expect(await statuses(budget, as)).toEqual([404, 404, 404]);
  await countBudget(town.deps, budget.stepId);
  const neighbour = await signInForTest(town.deps, await makePerson(town.db, { name: 'Ria' }));
  expect(await statuses(budget)).toEqual([404, 404, 404]);
  expect(await statuses(budget, neighbour)).toEqual([404, 404, 404]);
  expect(await statuses(budget, as)).toEqual([200, 200, 200]);
  expect((await town.post(`${budget.staffPath}/uitslag`, {}, { as: neighbour })).status).toBeGreaterThanOrEqual(400);
  expect(await statuses(budget)).toEqual([404, 404, 404]);
  const presses = await Promise.all([1, 2].map(() => town.post(`${budget.staffPath}/uitslag`, {}, { as })));
  expect(presses.map(({ status }) => status)).toEqual([303, 303]);
  expect(await statuses(budget)).toEqual([200, 200, 200]);
  const page = await (await town.get(`${budget.path}/uitslag`)).text();
  for (const said of [
    '14 mensen stemden. 3 van de 4 projecten winnen. Samen kosten zij €',
    'Bankjes bij de vijver',
    'De 10 kiezers betaalden de €',
    'Stemmen via internet: 14',
    'Eerlijk verdelen: 14 van de 14 kiezers krijgen iets dat zij kozen.',
  ])
    expect(page).toContain(said);
  const lines = town.db.selectFrom('auditLine').select('act').where('subject', '=', `step:${budget.stepId}`);
  expect((await lines.execute()).filter(({ act }) => act === 'budget.published')).toHaveLength(1);
});

test('the files that everybody downloads are those of the count', async () => {
  const budget = await closedBudget(town);
  await countBudget(town.deps, budget.stepId);
  const as = await officer(budget);
  const file = await town.get(`${budget.path}/uitslag/stemmen.pb`, { as });
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="stemmen-${budget.stepId}.pb"`);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(await file.text()));
  const manifest = (await (await town.get(`${budget.path}/uitslag/telling.json`, { as })).json()) as { sha256: string };
  expect(manifest.sha256).toBe(Buffer.from(bytes).toString('hex'));
});
