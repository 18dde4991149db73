import type { TestApp } from '../../../testing/app.ts';
import { closeBox } from '../ballots/close-box.ts';
import { countBudget } from '../result/count-job.ts';
import { type MadeBudget, makeBudget } from './make-budget.ts';

/** A budget that was closed with fourteen ballots: ten for the first two projects, four for the third. */
export async function closedBudget(town: TestApp): Promise<MadeBudget> {
  town.at('2026-12-11T10:00:00Z');
  const budget = await makeBudget(town.db);
  const { stepId } = budget;
  const [a = 0, b = 0, c = 0] = budget.projects;
  await closeBox(town.deps, 'system', stepId);
  const ballots = Array.from({ length: 14 }, (_, at) => ({
    stepId,
    number: at + 1,
    choices: JSON.stringify({ projects: at < 10 ? [a, b] : [c] }),
    channel: 'web' as const,
  }));
  await town.db.insertInto('ballotCounted').values(ballots).execute();
  return budget;
}

/** The same, counted: of four projects the first three win, with € 6.000 left. */
export async function countedBudget(town: TestApp): Promise<MadeBudget> {
  const budget = await closedBudget(town);
  await countBudget(town.deps, budget.stepId);
  return budget;
}
