import { openness } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type LockError, lockManagedBudget } from '../staff/lock-managed-budget.ts';
import { closeBoxesDue } from './close-box.ts';

export type EndError = LockError | { kind: 'not-voting' };

/**
 * For a demonstration, where nobody waits for weeks: the time to vote ends now, and what the clock would do then is
 * done. Pressed once more it changes nothing.
 */
export async function endNow(deps: Deps, actor: Actor, stepId: number): Promise<Result<null, EndError>> {
  const ended = await deps.db.transaction().execute(async (tx): Promise<Result<null, EndError>> => {
    const at = deps.now();
    const locked = await lockManagedBudget(tx, actor, stepId, at);
    if (!locked.ok) return locked;
    const { budget, step, by } = locked.value;
    if (!budget.fixedAt) return fail({ kind: 'not-voting' });
    switch (openness(step, at)) {
      case 'draft':
      case 'coming':
        return fail({ kind: 'not-voting' });
      case 'closed':
        return ok(null);
      case 'open':
        await tx.updateTable('step').set({ closesAt: at }).where('id', '=', stepId).execute();
        await record(tx, { actor: by, at, act: 'budget.ended-in-demonstration', subject: `step:${stepId}` });
        return ok(null);
    }
  });
  if (ended.ok) await closeBoxesDue(deps);
  return ended;
}
