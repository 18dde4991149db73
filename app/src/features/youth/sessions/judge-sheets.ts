import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockOwnSession, type SessionError } from './lock-session.ts';
import { decide } from './sheet.ts';

/** What stood on the teacher's screen, and what of it was ticked to go on. */
export type Judged = { shown: readonly number[]; keep: readonly number[] };
export type JudgeError = SessionError | { kind: 'nothing-shown' } | { kind: 'decided-already' };

/**
 * Sends on what the teacher ticked and puts the rest of the screen aside. What came in meanwhile was not on the screen
 * and waits; of what a moderator decided nothing changes any more.
 */
export function judgeSheets(
  deps: Deps,
  actor: Actor,
  sessionId: number,
  { shown, keep }: Judged,
): Promise<Result<{ sentOn: number }, JudgeError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<{ sentOn: number }, JudgeError>> => {
    const session = await lockOwnSession(tx, actor, sessionId);
    if (!session.ok) return session;
    if (shown.length === 0) return fail({ kind: 'nothing-shown' });
    const sheets = await tx
      .selectFrom('classSheet')
      .select(['id', 'status'])
      .where('sessionId', '=', sessionId)
      .where('id', 'in', shown)
      .forUpdate()
      .execute();
    const [approved, rejected]: [number[], number[]] = [[], []];
    for (const { id, status } of sheets) {
      const what = keep.includes(id) ? 'approve' : 'reject';
      if (decide(status, { by: 'teacher', what }).ok) (what === 'approve' ? approved : rejected).push(id);
    }
    if (approved.length + rejected.length === 0) return fail({ kind: 'decided-already' });
    for (const [status, ids] of [['approved', approved] as const, ['rejected', rejected] as const]) {
      if (ids.length > 0) await tx.updateTable('classSheet').set({ status }).where('id', 'in', ids).execute();
    }
    await record(tx, {
      actor,
      at: deps.now(),
      act: 'class.judged',
      subject: `class:${sessionId}`,
      detail: { approved: approved.length, rejected: rejected.length },
    });
    return ok({ sentOn: approved.length });
  });
}
