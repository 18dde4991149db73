import { createHash } from 'node:crypto';
import { check, equalShares, parsePabulib } from '@stadmakers/budgeting';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type PublishedCount, recount } from '../../../client/recount.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { closeBox } from '../ballots/close-box.ts';
import type { BallotKind, Choices } from '../choices.ts';
import { type MadeBudget, makeBudget } from '../testing/make-budget.ts';
import { askForCountsDue, countBudget } from './count-job.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

async function closed(budget: MadeBudget, choices: readonly Choices[]) {
  const counted = choices.map((one, at) => ({
    stepId: budget.stepId,
    number: at + 1,
    choices: JSON.stringify(one),
    channel: at % 5 === 0 ? ('paper' as const) : ('web' as const),
    ageBand: at % 2 === 0 ? '65+' : null,
  }));
  if (counted.length > 0) await town.db.insertInto('ballotCounted').values(counted).execute();
  await town.db
    .updateTable('budget')
    .set({ closedAt: '2026-12-10T22:00:00Z', secret: null })
    .where('stepId', '=', budget.stepId)
    .execute();
}

const rowOf = ({ stepId }: MadeBudget) =>
  town.db
    .selectFrom('budget')
    .select(['manifest', 'ballotFile', 'countedAt'])
    .where('stepId', '=', stepId)
    .executeTakeFirstOrThrow();

/** Ten people want the first two projects, four the third alone. */
function majority({ projects: [a = 0, b = 0, c = 0] }: MadeBudget): Choices[] {
  return Array.from({ length: 14 }, (_, at) => ({ projects: at < 10 ? [a, b] : [c] }));
}

test('who counts the published file again finds the same winners and the same digest', async () => {
  town.at('2026-12-11T10:00:00Z');
  const budget = await makeBudget(town.db);
  await closed(budget, majority(budget));
  await countBudget(town.deps, budget.stepId);
  const { manifest, ballotFile } = await rowOf(budget);
  const file = ballotFile ?? '';
  expect(manifest).toMatchObject({
    secondCounter: { ok: true, failures: [] },
    cost: 5_400_000,
    turnout: { web: 11, paper: 3 },
    sha256: createHash('sha256').update(file).digest('hex'),
    software: expect.stringMatching(/^@stadmakers\/budgeting \d/),
    other: { rule: { name: 'greedy' } },
  });
  const parsed = parsePabulib(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect([...parsed.issues, ...check(parsed.election)]).toEqual([]);
  const ties = [{ lot: budget.projects.map(String) }];
  const again = equalShares(parsed.election, { threshold: 0, ties, completion: 'add1u' });
  expect((manifest as { result: unknown }).result).toMatchObject({ winners: again.winners, digest: again.digest });
});

test.each([
  ['approval', undefined],
  ['knapsack', undefined],
  ['points', [6, 4]],
  ['ranking', undefined],
] satisfies [BallotKind, number[] | undefined][])(
  'a ballot of %s is counted, and its file is clean',
  async (ballot, points) => {
    town.at('2026-12-11T10:00:00Z');
    const budget = await makeBudget(town.db, { ballot });
    const [a = 0, b = 0, c = 0] = budget.projects;
    const choices = Array.from({ length: 12 }, (_, at) => ({
      projects: at < 8 ? [a, c] : [c, b],
      ...(points && { points }),
    }));
    await closed(budget, choices);
    await countBudget(town.deps, budget.stepId);
    const { manifest, ballotFile } = await rowOf(budget);
    expect(manifest).toMatchObject({ secondCounter: { ok: true } });
    const parsed = parsePabulib(ballotFile ?? '');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect([...parsed.issues, ...check(parsed.election)]).toEqual([]);
  },
);

test('two runs at once count a budget once', async () => {
  town.at('2026-12-11T10:00:00Z');
  const budget = await makeBudget(town.db);
  await closed(budget, majority(budget));
  await Promise.all([countBudget(town.deps, budget.stepId), countBudget(town.deps, budget.stepId)]);
  const first = await rowOf(budget);
  town.at('2026-12-12T10:00:00Z');
  await countBudget(town.deps, budget.stepId);
  expect(await rowOf(budget)).toEqual(first);
  const lines = town.db.selectFrom('auditLine').select('act').where('subject', '=', `step:${budget.stepId}`);
  expect((await lines.execute()).filter(({ act }) => act === 'budget.counted')).toHaveLength(1);
});

test('two plans of one group do not both win', async () => {
  town.at('2026-12-11T10:00:00Z');
  const budget = await makeBudget(town.db);
  const [a = 0, , c = 0] = budget.projects;
  const { id: groupId } = await town.db
    .insertInto('budgetGroup')
    .values({ stepId: budget.stepId, name: 'Het plein' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await town.db.updateTable('budgetProject').set({ groupId }).where('id', 'in', [a, c]).execute();
  await closed(
    budget,
    Array.from({ length: 6 }, () => ({ projects: [a, c] })),
  );
  await countBudget(town.deps, budget.stepId);
  expect((await rowOf(budget)).manifest).toMatchObject({
    result: { winners: { length: 1 } },
    secondCounter: { ok: true },
  });
  // The same in a browser, where the groups come from the count and not from the file.
  const { manifest, ballotFile } = await rowOf(budget);
  const published = manifest as unknown as PublishedCount;
  expect(recount(ballotFile ?? '', published)).toBe(published.result.digest);
  // Without the groups both would win.
  const without = { ...published, projects: [] };
  expect(recount(ballotFile ?? '', without)).not.toBe(published.result.digest);
});

test('a budget for which nobody voted has no winners and is counted all the same', async () => {
  town.at('2026-12-11T10:00:00Z');
  const budget = await makeBudget(town.db);
  await closed(budget, []);
  await countBudget(town.deps, budget.stepId);
  expect((await rowOf(budget)).manifest).toMatchObject({ result: { winners: [] }, turnout: { web: 0, paper: 0 } });
});

test('an open box is not counted; closing it asks for the count', async () => {
  town.at('2026-11-23T10:00:00Z');
  const budget = await makeBudget(town.db);
  await countBudget(town.deps, budget.stepId);
  expect((await rowOf(budget)).countedAt).toBe(null);
  town.at('2026-12-10T22:00:00Z');
  await closeBox(town.deps, 'system', budget.stepId);
  const asked = town.db.selectFrom('jobRequest').select('data').where('name', '=', 'count-budget');
  expect((await asked.execute()).map(({ data }) => data)).toContainEqual({ stepId: budget.stepId });
});

test('a count that was lost is asked for again, until the budget was counted', async () => {
  town.at('2026-12-10T22:05:00Z');
  const budget = await makeBudget(town.db);
  await closed(budget, majority(budget));
  const asked = async () => {
    const rows = town.db.selectFrom('jobRequest').select('data').where('name', '=', 'count-budget');
    const data = (await rows.execute()).map((row) => row.data as { stepId: number });
    return data.filter(({ stepId }) => stepId === budget.stepId).length;
  };
  await askForCountsDue(town.deps);
  expect(await asked()).toBe(0);
  town.at('2026-12-10T22:10:00Z');
  await askForCountsDue(town.deps);
  expect(await asked()).toBe(1);
  await countBudget(town.deps, budget.stepId);
  await askForCountsDue(town.deps);
  expect(await asked()).toBe(1);
});
