import { type Step, stepInAddress } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { type Budget, loadBudget } from './budget.ts';

/** The step and budget of the address if this visitor may see it: drafts are for who manages the trajectory. */
export async function budgetOf(
  c: AppContext,
  deps: Deps,
): Promise<{ step: Step; budget: Budget | undefined } | undefined> {
  const step = await stepInAddress(c, deps, 'budget');
  return step && { step, budget: await loadBudget(deps.db, step.id) };
}
