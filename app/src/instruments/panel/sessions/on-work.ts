import { lockManaged, type ManageError } from '../../../features/project-access/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

export type Clock = Pick<Deps, 'db' | 'now'>;
export type WorkError = ManageError | { kind: 'project-closed' };
/** What was done, for the audit log; null where there was nothing left to do. */
export type Done<Value> = { value: Value; act: string | null; detail?: Record<string, number | boolean> };

/**
 * Changes something of the work of a panel, one officer after the other: the lock is that of its project, to whose
 * timeline the sessions belong too. Nothing changes in a project that was closed.
 */
export function onWork<Value, Refused extends { kind: string }>(
  { db, now }: Clock,
  actor: Actor,
  step: Pick<Step, 'id' | 'projectId'>,
  change: (tx: Tx, at: Date) => Promise<Result<Done<Value>, Refused>>,
): Promise<Result<Value, Refused | WorkError>> {
  return db.transaction().execute(async (tx): Promise<Result<Value, Refused | WorkError>> => {
    const locked = await lockManaged(tx, actor, step.projectId);
    if (!locked.ok) return locked;
    if (locked.value.status === 'closed') return fail({ kind: 'project-closed' });
    const at = now();
    const changed = await change(tx, at);
    if (!changed.ok) return changed;
    const { value, act, detail = {} } = changed.value;
    if (act !== null) await record(tx, { actor, at, act, subject: `step:${step.id}`, detail });
    return ok(value);
  });
}
