import type { Db, Tx } from '../db/db.ts';
import type { Locale } from '../i18n/locale.ts';

export type QueuedMail = {
  /** Names the event and the reader ("answer:12:<person>"); a second mail with the same key is dropped. */
  dedupeKey: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  language?: Locale;
  /** Only for mail that somebody subscribed to: a POST here unsubscribes without signing in (RFC 8058). */
  unsubscribeUrl?: string;
};

/** Puts a mail in the outbox, in the command's own transaction; delivery follows within seconds after the commit. */
export async function queueMail(tx: Db | Tx, mail: QueuedMail, now: Date): Promise<void> {
  await tx
    .insertInto('message')
    .values({
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
    })
    .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
    .execute();
}
