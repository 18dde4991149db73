import type { StepLink } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Budget, loadBudget } from '../budget.ts';

/** Makes the budget of a step; who comes second finds that of the first. */
export function startBudget(deps: Deps, actor: Actor, step: Pick<StepLink, 'id'>): Promise<Budget> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const made = await tx
      .insertInto('budget')
      .values({ stepId: step.id, createdAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('stepId')
      .executeTakeFirst();
    if (made) await record(tx, { actor, at, act: 'budget.started', subject: `step:${step.id}` });
    const budget = await loadBudget(tx, step.id);
    if (!budget) throw new Error(`The budget of step ${step.id} was made and is not there.`);
    return budget;
  });
}
