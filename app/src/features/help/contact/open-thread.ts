import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { isOwn, isStanding, loadNotice, type Notice } from '../notices/load-notice.ts';
import { otherSide, type Side } from '../notices/notice.ts';
import { loadThread } from './load-thread.ts';
import { lockSending } from './sent-today.ts';
import { open, type SendError, type Sides, send, type ThreadSide } from './thread.ts';
import { writeMessage } from './write-message.ts';

export type OpenThreadError =
  | SendError
  | { kind: 'sign-in-first' }
  | { kind: 'notice-not-found' }
  | { kind: 'notice-ended' }
  | { kind: 'own-notice' }
  | { kind: 'not-your-notice' };
/** A first message about a notice; `withId` is one's own notice of the other side that goes with it. */
export type OpenThread = {
  notice: { side: Side; id: number };
  withId: number | null;
  body: string;
  submissionKey: string | null;
};
type Opened = Sides & { needId: number | null; offerId: number | null; openedBy: ThreadSide };

/** Writes to who placed a notice. Who did before comes back in the same conversation. */
export function openThread(
  deps: Deps,
  actor: Actor,
  { notice: about, withId, body, submissionKey }: OpenThread,
): Promise<Result<{ id: number }, OpenThreadError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person') return fail({ kind: 'sign-in-first' });
    const at = deps.now();
    const sent = await lockSending(tx, actor.personId, at);
    await tx.selectFrom('helpNotice').select('id').where('id', '=', about.id).forShare().execute();
    const notice = await loadNotice(tx, about.side, about.id);
    if (!notice) return fail({ kind: 'notice-not-found' });
    if (isOwn(notice, actor)) return fail({ kind: 'own-notice' });
    if (!isStanding(notice, townDay(at))) return fail({ kind: 'notice-ended' });
    const own = withId === null ? null : await loadNotice(tx, otherSide[about.side], withId);
    if (own === undefined || (own && !isOwn(own, actor))) return fail({ kind: 'not-your-notice' });

    const opened = sidesOf(notice, own, actor.personId);
    const before = await findThread(tx, opened);
    const twice = before !== undefined && (await wasSent(tx, before, submissionKey));
    if (before !== undefined && twice) return ok({ id: before });
    const may = before === undefined ? open(body, sent) : send(sent);
    if (!may.ok) return may;
    const id = before ?? (await insertThread(tx, opened, at));
    const thread = await loadThread(tx, id);
    if (!thread) throw new Error('A conversation vanished while it was opened.');
    await writeMessage(deps, tx, actor, { thread, side: opened.openedBy, body, submissionKey });
    if (before === undefined)
      await record(tx, {
        actor,
        at,
        act: 'help.thread-opened',
        subject: `help-thread:${id}`,
        detail: { by: opened.openedBy },
      });
    return ok({ id });
  });
}

/** Who answers a need helps; who answers an offer asks, for an initiative by its need or for themselves. */
function sidesOf(notice: Notice, own: Notice | null, personId: string): Opened {
  if (notice.side === 'need') {
    const projectId = notice.initiative?.id ?? null;
    return {
      needId: notice.id,
      offerId: own?.id ?? null,
      helperId: personId,
      projectId,
      askerId: null,
      openedBy: 'helper',
    };
  }
  const projectId = own?.initiative?.id ?? null;
  return {
    ...{ needId: own?.id ?? null, offerId: notice.id, helperId: notice.ownerId, projectId },
    ...{ askerId: projectId === null ? personId : null, openedBy: 'asker' },
  };
}

async function findThread(tx: Tx, { needId, offerId, helperId, askerId }: Opened): Promise<number | undefined> {
  const found = tx.selectFrom('helpThread').select('id');
  const row =
    needId === null
      ? await found.where('offerId', '=', offerId).where('askerId', '=', askerId).executeTakeFirst()
      : await found.where('needId', '=', needId).where('helperId', '=', helperId).executeTakeFirst();
  return row?.id;
}

async function wasSent(tx: Tx, threadId: number, submissionKey: string | null): Promise<boolean> {
  if (submissionKey === null) return false;
  const found = tx.selectFrom('helpMessage').select('id').where('threadId', '=', threadId);
  return (await found.where('submissionKey', '=', submissionKey).executeTakeFirst()) !== undefined;
}

async function insertThread(tx: Tx, opened: Opened, at: Date): Promise<number> {
  const { id } = await tx
    .insertInto('helpThread')
    .values({ ...opened, openedAt: at, lastSide: opened.openedBy, lastAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
