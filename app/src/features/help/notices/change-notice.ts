import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { isOwn, loadNotice, type Notice } from './load-notice.ts';
import {
  type ChangeError,
  type CloseError,
  type Closing,
  change,
  close,
  type NoticeDraft,
  type Side,
} from './notice.ts';
import { latestDay, whereOf } from './place-notice.ts';

type OwnError = { kind: 'notice-not-found' } | { kind: 'not-allowed' };
export type ChangeNoticeError = ChangeError | OwnError | { kind: 'area-not-found' };
export type CloseNoticeError = CloseError | OwnError;
type Which = { side: Side; id: number };

/** Changes one's own notice; with a new date one that ended or was closed stands on the site again. */
export function changeNotice(
  deps: Deps,
  actor: Actor,
  input: Which & { draft: NoticeDraft; atInitiative: boolean },
): Promise<Result<null, ChangeNoticeError>> {
  return onOwn<ChangeNoticeError>(deps, actor, input, async (tx, notice) => {
    const at = deps.now();
    const today = townDay(at);
    const decided = change(notice.status, input.draft, { today, latest: latestDay(today) });
    if (!decided.ok) return decided;
    const where = await whereOf(tx, { ...input, projectId: notice.initiative?.id ?? null });
    if (!where) return fail({ kind: 'area-not-found' });
    const { areaId: _, ...texts } = input.draft;
    await tx
      .updateTable('helpNotice')
      .set({
        ...texts,
        ...where,
        atInitiative: input.atInitiative && notice.side === 'need',
        status: decided.value,
        closedAs: null,
        closedAt: null,
      })
      .where('id', '=', notice.id)
      .execute();
    await record(tx, { actor, at, act: `${notice.side}.changed`, subject: `${notice.side}:${notice.id}` });
    return ok(null);
  });
}

/** Takes one's own notice off the site, and says how it ended. */
export function closeNotice(
  deps: Deps,
  actor: Actor,
  input: Which & { closing: Closing },
): Promise<Result<null, CloseNoticeError>> {
  return onOwn<CloseNoticeError>(deps, actor, input, async (tx, notice) => {
    const decided = close(notice.status);
    if (!decided.ok) return decided;
    const at = deps.now();
    await tx
      .updateTable('helpNotice')
      .set({ status: decided.value, closedAs: input.closing, closedAt: at })
      .where('id', '=', notice.id)
      .execute();
    const detail = { closing: input.closing };
    await record(tx, { actor, at, act: `${notice.side}.closed`, subject: `${notice.side}:${notice.id}`, detail });
    return ok(null);
  });
}

/** Locks a notice for a change by its owner. */
function onOwn<Failure extends { kind: string }>(
  deps: Deps,
  actor: Actor,
  { side, id }: Which,
  apply: (tx: Tx, notice: Notice) => Promise<Result<null, Failure>>,
): Promise<Result<null, Failure | OwnError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, Failure | OwnError>> => {
    await tx.selectFrom('helpNotice').select('id').where('id', '=', id).forUpdate().execute();
    const notice = await loadNotice(tx, side, id);
    if (!notice) return fail({ kind: 'notice-not-found' });
    return isOwn(notice, actor) ? apply(tx, notice) : fail({ kind: 'not-allowed' });
  });
}
