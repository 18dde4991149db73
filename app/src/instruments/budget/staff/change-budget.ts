import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import type { Budget } from '../budget.ts';
import { type LockError, lockManagedBudget } from './lock-managed-budget.ts';

/** Nothing of a budget changes once somebody could vote, nor after its trajectory ended. */
export type ChangeError = LockError | { kind: 'fixed' } | { kind: 'project-closed' };

/** Changes what people will vote on, one officer after the other; refused once it was fixed. */
export function changeBudget<Value, Refused extends { kind: string }>(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: (tx: Tx, budget: Budget, step: Step) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | ChangeError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, Refused | ChangeError>> => {
    const locked = await lockManagedBudget(tx, actor, stepId, deps.now());
    if (!locked.ok) return locked;
    const { budget, step } = locked.value;
    if (budget.fixedAt) return fail({ kind: 'fixed' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    return change(tx, budget, step);
  });
}
