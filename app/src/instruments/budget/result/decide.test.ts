import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { countedBudget } from '../testing/counted-budget.ts';
import type { MadeBudget } from '../testing/make-budget.ts';
import { loadDeviations } from './load-outcome.ts';
import { loadResult } from './load-result.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const officerOf = ({ officerId }: MadeBudget) => signInForTest(town.deps, officerId, { strong: true });
const decide = ({ staffPath }: MadeBudget, as: string, decision: string, why: string) =>
  town.post(`${staffPath}/uitslag/besluiten`, { decision, why }, { as });
const publicPage = async ({ path }: MadeBudget) => (await town.get(`${path}/uitslag`)).text();
const news = async ({ projectId }: MadeBudget) =>
  (await town.db.selectFrom('update').select('title').where('projectId', '=', projectId).orderBy('id').execute()).map(
    ({ title }) => title,
  );

test('officers drop a winner and take another, each with a reason that stands beside the count', async () => {
  const budget = await countedBudget(town);
  const [a, b, , d] = budget.projects;
  const as = await officerOf(budget);
  const counted = await loadResult(town.db, budget.stepId);
  const noReason = await decide(budget, as, `${b}:not`, ' ');
  expect([noReason.status, await noReason.text()]).toEqual([422, expect.stringContaining('Iedereen leest het.')]);
  const tooMuch = await decide(budget, as, `${d}:wins`, 'De speeltuin is onveilig.');
  expect([tooMuch.status, await tooMuch.text()]).toEqual([409, expect.stringMatching(/De speeltuin is onveilig\./)]);
  const both = await Promise.all([1, 2].map(() => decide(budget, as, `${b}:not`, 'Er ligt al een kabel.')));
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect(await loadDeviations(town.db, budget.stepId)).toHaveLength(1);
  expect((await decide(budget, as, `${a}:not`, 'Die bank staat er al.')).status).toBe(303);
  expect((await decide(budget, as, `${d}:wins`, 'De speeltuin is onveilig.')).status).toBe(303);
  expect((await decide(budget, as, `${d}:not`, 'Toch niet.')).status).toBe(409);
  expect((await decide(budget, as, '999999:wins', 'Waarom niet.')).status).toBe(422);
  // Nobody but officers reads it before the result is public.
  expect((await town.get(`${budget.path}/uitslag`)).status).toBe(404);
  expect(await news(budget)).toEqual([]);
  await town.post(`${budget.staffPath}/uitslag`, {}, { as });
  const page = await publicPage(budget);
  for (const said of [
    '2 van de 4 projecten winnen.',
    'Bij 3 projecten beslist de gemeente anders dan de telling.',
    'De gemeente voert dit niet uit.',
    'Er ligt al een kabel.',
    'In de telling won het wel.',
    'De gemeente voert dit toch uit.',
  ])
    expect(page).toContain(said);
  // The count is as it was, and the decisions stand apart from it.
  expect(await loadResult(town.db, budget.stepId)).toEqual(counted);
  const manifest = (await (await town.get(`${budget.path}/uitslag/telling.json`)).json()) as Record<string, unknown>;
  expect(manifest.projects).toEqual(counted?.projects);
  expect(manifest.deviations).toMatchObject([
    { projectId: b, wins: false, why: 'Er ligt al een kabel.' },
    { projectId: a, wins: false },
    { projectId: d, wins: true },
  ]);
});

test('a decision after publishing is news; taken back it stays to be read, with both reasons', async () => {
  const budget = await countedBudget(town);
  const [, b] = budget.projects;
  const as = await officerOf(budget);
  await town.post(`${budget.staffPath}/uitslag`, {}, { as });
  await decide(budget, as, `${b}:not`, 'Er ligt al een kabel.');
  const [decision] = await loadDeviations(town.db, budget.stepId);
  const takeBack = (why: string) =>
    town.post(`${budget.staffPath}/uitslag/besluiten/${decision?.id}/intrekken`, { why }, { as });
  expect((await takeBack('')).status).toBe(422);
  expect((await takeBack('De kabel gaat weg.')).status).toBe(303);
  expect((await takeBack('De kabel gaat weg.')).status).toBe(303);
  expect((await takeBack('Om een andere reden.')).status).toBe(409);
  expect(await news(budget)).toEqual(
    expect.arrayContaining(['Komt er niet: Verlichting in het park', 'Komt er wel: Verlichting in het park']),
  );
  const page = await publicPage(budget);
  for (const said of ['3 van de 4 projecten winnen.', 'Er ligt al een kabel.', 'De kabel gaat weg.'])
    expect(page).toContain(said);
});

test('nobody but the officers of a trajectory decides, and nobody before the count', async () => {
  const budget = await countedBudget(town);
  const neighbour = await signInForTest(town.deps, await makePerson(town.db, { name: 'Ria' }));
  expect((await decide(budget, neighbour, `${budget.projects[0]}:not`, 'Ik wil dit niet.')).status).toBe(403);
  const as = await officerOf(budget);
  await town.db.updateTable('budget').set({ countedAt: null }).where('stepId', '=', budget.stepId).execute();
  expect((await decide(budget, as, `${budget.projects[0]}:not`, 'Te vroeg.')).status).toBe(409);
});
