import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { speaksForTown } from '../contact/send-message.ts';
import { lockRequest } from '../requests/lock-request.ts';
import { markAnswered } from '../requests/mark-answered.ts';
import { type DueError, promiseBy, type SettleError, settle } from './action.ts';

type OfRequestError = { kind: 'request-not-found' } | { kind: 'not-yours' } | { kind: 'request-closed' };
export type AddActionError = OfRequestError | DueError;
export type SettleActionError = OfRequestError | SettleError | { kind: 'action-not-found' };

/** The companion promises the team something that the town hall will do. The same promise sent twice counts once. */
export function addAction(
  deps: Deps,
  actor: Actor,
  requestId: number,
  { what, fromWhom, dueOn }: { what: string; fromWhom: string; dueOn: string },
): Promise<Result<null, AddActionError>> {
  return deps.db.transaction().execute(async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (!request) return fail({ kind: 'request-not-found' });
    if (!speaksForTown(actor, request)) return fail({ kind: 'not-yours' });
    if (request.closedAt) return fail({ kind: 'request-closed' });
    const at = deps.now();
    const decision = promiseBy(dueOn, townDay(at));
    if (!decision.ok) return decision;
    const { projectId } = request;
    const same = tx.selectFrom('task').select('id').where('projectId', '=', projectId).where('kind', '=', 'follow_up');
    const known = same.where('what', '=', what).where('dueOn', '=', dueOn).where('outcome', 'is', null);
    if (await known.executeTakeFirst()) return ok(null);
    const ownerId = request.live?.state === 'accepted' ? request.live.personId : null;
    const { id } = await tx
      .insertInto('task')
      .values({ projectId, kind: 'follow_up', what, fromWhom, dueOn, ownerId, createdAt: at })
      .returning('id')
      .executeTakeFirstOrThrow();
    await markAnswered(tx, requestId, at);
    await record(tx, { actor, at, act: 'companion.action-added', subject: `task:${id}` });
    return ok(null);
  });
}

/** An action is done, or dropped for a reason. */
export function settleAction(
  deps: Deps,
  actor: Actor,
  requestId: number,
  { taskId, outcome, note }: { taskId: number; outcome: 'kept' | 'not_kept'; note: string },
): Promise<Result<null, SettleActionError>> {
  return deps.db.transaction().execute(async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (!request) return fail({ kind: 'request-not-found' });
    if (!speaksForTown(actor, request)) return fail({ kind: 'not-yours' });
    const task = await tx
      .selectFrom('task')
      .select(['id', 'outcome'])
      .where('id', '=', taskId)
      .where('projectId', '=', request.projectId)
      .where('kind', '=', 'follow_up')
      .forUpdate()
      .executeTakeFirst();
    if (!task) return fail({ kind: 'action-not-found' });
    const decision = settle(task.outcome as 'kept' | 'not_kept' | null, { outcome, note });
    if (!decision.ok) return decision;
    const at = deps.now();
    await tx
      .updateTable('task')
      .set({ outcome: decision.value.outcome, outcomeNote: decision.value.note, outcomeAt: at })
      .where('id', '=', taskId)
      .execute();
    await record(tx, { actor, at, act: 'companion.action-settled', subject: `task:${taskId}`, detail: { outcome } });
    return ok(null);
  });
}
