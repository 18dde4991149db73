import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

export type SettlePromiseError =
  | { kind: 'promise-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'already-settled' }
  | { kind: 'reason-missing' };

/** Gives a promise its outcome. What was not kept says why; an outcome is public and final. */
export function settlePromise(
  deps: Deps,
  actor: Actor,
  input: { taskId: number; outcome: 'kept' | 'not_kept'; note: string },
): Promise<Result<{ projectId: number }, SettlePromiseError>> {
  return deps.db.transaction().execute(async (tx) => {
    const task = await tx
      .selectFrom('task')
      .select(['projectId', 'ownerId', 'outcome'])
      .where('id', '=', input.taskId)
      .forUpdate()
      .executeTakeFirst();
    if (!task) return fail({ kind: 'promise-not-found' });
    const owner = actor.kind === 'person' && actor.personId === task.ownerId;
    if (!owner && !hasRole(actor, 'process_manager', task.projectId)) return fail({ kind: 'not-allowed' });
    if (task.outcome !== null) return fail({ kind: 'already-settled' });
    if (input.outcome === 'not_kept' && input.note.trim() === '') return fail({ kind: 'reason-missing' });
    const at = deps.now();
    await tx
      .updateTable('task')
      .set({ outcome: input.outcome, outcomeNote: input.note.trim() || null, outcomeAt: at })
      .where('id', '=', input.taskId)
      .execute();
    await record(tx, {
      actor,
      at,
      act: 'promise.settled',
      subject: `task:${input.taskId}`,
      detail: { outcome: input.outcome },
    });
    return ok({ projectId: task.projectId });
  });
}
