import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import type { Thread } from './load-thread.ts';
import { readersOf } from './speaker.ts';
import type { ThreadSide } from './thread.ts';
import { messageMail } from './thread-mail.ts';

type Person = Extract<Actor, { kind: 'person' }>;
type Written = { thread: Thread; side: ThreadSide; body: string; submissionKey: string | null };

export const otherThreadSide = { helper: 'asker', asker: 'helper' } as const satisfies Record<ThreadSide, ThreadSide>;

/** Puts a message in a conversation and tells the other side by mail; the mail says who, not at which address. */
export async function writeMessage(
  deps: Deps,
  tx: Tx,
  actor: Person,
  { thread, side, body, submissionKey }: Written,
): Promise<void> {
  const at = deps.now();
  const message = await tx
    .insertInto('helpMessage')
    .values({
      ...{ threadId: thread.id, side, senderId: actor.personId, senderName: actor.name },
      ...{ body, sentAt: at, submissionKey },
    })
    .onConflict((conflict) => conflict.column('submissionKey').doNothing())
    .returning('id')
    .executeTakeFirst();
  // Sent twice, it is one message.
  if (!message) return;
  await tx.updateTable('helpThread').set({ lastSide: side, lastAt: at }).where('id', '=', thread.id).execute();
  const readers = await readersOf(tx, thread, otherThreadSide[side]);
  await queueMails(
    tx,
    readers.map(({ personId, name, email, locale }) => ({
      dedupeKey: `help-message:${message.id}:${personId}`,
      to: email,
      mail: renderMail(messageMail(thread, { from: actor.name, body, to: name }, locale), deps.settings, locale),
    })),
    at,
  );
  await record(tx, { actor, at, act: 'help.message-sent', subject: `help-thread:${thread.id}`, detail: { side } });
}
