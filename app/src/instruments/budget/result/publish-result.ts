import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type LockError, lockManagedBudget } from '../staff/lock-managed-budget.ts';

export type PublishError = LockError | { kind: 'not-counted' };

/** Lets everybody read the result. Twice is once, and there is no way back. */
export function publishResult(deps: Deps, actor: Actor, stepId: number): Promise<Result<null, PublishError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, PublishError>> => {
    const at = deps.now();
    const locked = await lockManagedBudget(tx, actor, stepId, at);
    if (!locked.ok) return locked;
    const { budget, by } = locked.value;
    if (!budget.countedAt) return fail({ kind: 'not-counted' });
    if (budget.publishedAt) return ok(null);
    await tx.updateTable('budget').set({ publishedAt: at }).where('stepId', '=', stepId).execute();
    await record(tx, { actor: by, at, act: 'budget.published', subject: `step:${stepId}` });
    return ok(null);
  });
}
