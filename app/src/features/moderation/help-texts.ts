import type { Actor } from '../../platform/actor.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { TextStatus } from './decision.ts';
import type { LockedText } from './lock-text.ts';
import { textAuthor } from './text-author.ts';

/** A need or an offer, or a message between who helps and who is helped. */
export type HelpText = { kind: 'notice' | 'message'; id: number };

/** A need or an offer as everybody sees it. */
export async function reportedNotice(db: Db | Tx, id: number) {
  const notice = await db
    .selectFrom('helpNotice')
    .leftJoin('project', 'project.id', 'helpNotice.projectId')
    .select(['helpNotice.title', 'helpNotice.body', 'helpNotice.side', 'project.status'])
    .where('helpNotice.id', '=', id)
    .where('helpNotice.status', '=', 'published')
    .where((eb) => eb.or([eb('side', '=', 'need'), eb('ownerId', 'is not', null)]))
    .executeTakeFirst();
  if (!notice || notice.status === 'draft') return undefined;
  return { title: notice.title, body: notice.body, href: `/${notice.side === 'need' ? 'hulp' : 'aanbod'}/${id}` };
}

/** A message of a conversation, of which only its two sides read anything. */
export async function reportedMessage(db: Db | Tx, id: number, actor: Actor) {
  if (actor.kind !== 'person') return undefined;
  const message = await db
    .selectFrom('helpMessage')
    .innerJoin('helpThread as thread', 'thread.id', 'helpMessage.threadId')
    .leftJoin('helpNotice as need', 'need.id', 'thread.needId')
    .leftJoin('helpNotice as offer', 'offer.id', 'thread.offerId')
    .select(['helpMessage.body', 'helpMessage.threadId', 'thread.helperId', 'thread.askerId', 'thread.projectId'])
    .select((eb) => eb.fn.coalesce('need.title', 'offer.title').as('title'))
    .where('helpMessage.id', '=', id)
    .where('helpMessage.status', '=', 'published')
    .executeTakeFirst();
  if (!message) return undefined;
  const leads = actor.roles.some(
    ({ role, projectId }) => role === 'initiator' && projectId !== null && projectId === message.projectId,
  );
  if (!leads && message.helperId !== actor.personId && message.askerId !== actor.personId) return undefined;
  return { title: message.title ?? '', body: message.body, href: `/hulp/gesprekken/${message.threadId}` };
}

/** Locks a need, offer or message for a decision. What its owner closed is no longer on the site: nothing is decided about it. */
export async function lockHelpText(tx: Tx, text: HelpText): Promise<LockedText | undefined> {
  return text.kind === 'notice' ? lockNotice(tx, text.id) : lockMessage(tx, text.id);
}

async function lockNotice(tx: Tx, id: number): Promise<LockedText | undefined> {
  const notice = await tx
    .selectFrom('helpNotice')
    .select(['title', 'status', 'projectId', 'ownerId', 'placedBy', 'placedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!notice) return undefined;
  const { title, projectId, placedAt } = notice;
  const status: TextStatus = notice.status === 'closed' ? 'withdrawn' : notice.status;
  const author = await textAuthor(tx, { personId: notice.ownerId ?? notice.placedBy, contactId: null });
  return { kind: 'notice', id, ...nowhere, projectId, status, title, publishedAt: placedAt, author };
}

async function lockMessage(tx: Tx, id: number): Promise<LockedText | undefined> {
  const message = await tx
    .selectFrom('helpMessage')
    .innerJoin('helpThread as thread', 'thread.id', 'helpMessage.threadId')
    .leftJoin('helpNotice as need', 'need.id', 'thread.needId')
    .leftJoin('helpNotice as offer', 'offer.id', 'thread.offerId')
    .select(['helpMessage.status', 'helpMessage.senderId', 'helpMessage.sentAt'])
    .select((eb) => eb.fn.coalesce('need.title', 'offer.title').as('title'))
    .where('helpMessage.id', '=', id)
    .forUpdate('helpMessage')
    .executeTakeFirst();
  if (!message) return undefined;
  const { status, title, sentAt, senderId } = message;
  const author = await textAuthor(tx, { personId: senderId, contactId: null });
  return { kind: 'message', id, ...nowhere, status, title: title ?? '', publishedAt: sentAt, author };
}

// An offer belongs to no project, and a conversation to nobody but its two sides.
const nowhere = { contributionId: null, projectId: null, projectQuestion: '' } as const;

/** Hides a need, offer or message, or shows it again. */
export async function changeHelpText(tx: Tx, { kind, id }: HelpText, hidden: boolean): Promise<void> {
  const status = hidden ? 'hidden' : 'published';
  if (kind === 'notice') await tx.updateTable('helpNotice').set({ status }).where('id', '=', id).execute();
  else await tx.updateTable('helpMessage').set({ status }).where('id', '=', id).execute();
}
