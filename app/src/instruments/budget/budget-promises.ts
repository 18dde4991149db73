import type { PromisesAsked, StepPromise } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { checksBeforeVote } from './projects/checks-before-vote.ts';
import { silentWorks } from './works/silent-works.ts';

/** What the officers of budgets still owe: decisions before a vote, and word of winners that are being made. */
export async function budgetPromises(deps: Pick<Deps, 'db'>, asked: PromisesAsked): Promise<StepPromise[]> {
  const owed = [...(await checksBeforeVote(deps, asked)), ...(await silentWorks(deps, asked))];
  return owed.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).slice(0, asked.limit);
}
