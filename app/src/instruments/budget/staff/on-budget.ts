import type { Project } from '../../../features/projects/index.ts';
import { onStep } from '../../../features/staff/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { type Budget, loadBudget, type Stage, stageOf } from '../budget.ts';
import { startBudget } from './start-budget.ts';

/** A budget as its staff pages know it; `project` is its trajectory. */
export type BudgetWork = { project: Project; step: Step; budget: Budget; stage: Stage };

/** A handler for the budget in the address; only managers of its trajectory get through. Who comes first starts it. */
export function onBudget(deps: Deps, handle: (c: AppContext, work: BudgetWork) => Promise<Response> | Response) {
  return onStep(deps, 'budget', async (c, { project, step }) => {
    const budget = (await loadBudget(deps.db, step.id)) ?? (await startBudget(deps, c.get('actor'), step));
    return handle(c, { project, step, budget, stage: stageOf(budget) });
  });
}
