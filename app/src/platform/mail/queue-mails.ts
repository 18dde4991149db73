import type { Tx } from '../db/db.ts';
import type { QueuedMail } from './queue-mail.ts';

// PostgreSQL takes at most 65,535 parameters in a statement.
const batch = 1000;

/** Puts many mails in the outbox as queueMail does one, a thousand a statement. */
export async function queueMails(tx: Tx, mails: readonly QueuedMail[], now: Date): Promise<void> {
  for (let from = 0; from < mails.length; from += batch) {
    await tx
      .insertInto('message')
      .values(
        mails.slice(from, from + batch).map((mail) => ({
          dedupeKey: mail.dedupeKey,
          toEmail: mail.to,
          // A line break in a subject would start a header of the sender's choice.
          subject: mail.subject.replace(/\s+/g, ' ').trim(),
          text: mail.text,
          html: mail.html,
          language: mail.language ?? 'nl',
          unsubscribeUrl: mail.unsubscribeUrl ?? null,
          nextAttemptAt: now,
          createdAt: now,
        })),
      )
      .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
      .execute();
  }
}
