import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { doesWork } from '../../schemes/index.ts';

/** A task of the town that others may ask to take over; what it costs a year in cents, days YYYY-MM-DD. */
export type Task = {
  title: string;
  about: string;
  department: string;
  presentCents: number | null;
  presentQuality: string;
  areaId: number | null;
  contractUntil: string | null;
  /** Why it can no longer be challenged; null while it can. */
  closedBecause: string | null;
};
export type SaveTaskError = { kind: 'not-allowed' } | { kind: 'task-not-found' };

/** Puts a task in the register, or changes one that is in it. A new one that is sent twice is one. */
export function saveTask(
  deps: Deps,
  actor: Actor,
  which: { id: number } | { submissionKey: string },
  task: Task,
): Promise<Result<{ id: number }, SaveTaskError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!doesWork(actor, 'secretary')) return fail({ kind: 'not-allowed' });
    const at = deps.now();
    if ('id' in which) {
      const changed = await tx
        .updateTable('challengeTask')
        .set({ ...task, updatedAt: at })
        .where('id', '=', which.id)
        .returning('id')
        .executeTakeFirst();
      if (!changed) return fail({ kind: 'task-not-found' });
      await record(tx, { actor, at, act: 'challenge-task.changed', subject: `challenge-task:${changed.id}` });
      return ok(changed);
    }
    const { submissionKey } = which;
    const added = await tx
      .insertInto('challengeTask')
      .values({ ...task, submissionKey, createdAt: at, updatedAt: at })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) {
      const before = tx.selectFrom('challengeTask').select('id').where('submissionKey', '=', submissionKey);
      return ok(await before.executeTakeFirstOrThrow());
    }
    await record(tx, { actor, at, act: 'challenge-task.added', subject: `challenge-task:${added.id}` });
    return ok(added);
  });
}
