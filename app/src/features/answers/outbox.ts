import type { Tx } from '../../platform/db/db.ts';

export type OutgoingMail = {
  dedupeKey: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  language: 'nl' | 'en';
};
export type OutgoingLetter = {
  dedupeKey: string;
  contactId: number;
  recipient: string;
  postalAddress: string;
  subject: string;
  body: string;
};

// PostgreSQL takes at most 65,535 parameters in a statement.
const batch = 1000;

/** Puts many mails in the outbox, a thousand a statement; one whose key is known is dropped. */
export async function queueMails(tx: Tx, mails: readonly OutgoingMail[], now: Date): Promise<void> {
  for (let from = 0; from < mails.length; from += batch) {
    await tx
      .insertInto('message')
      .values(
        mails.slice(from, from + batch).map(({ to, subject, language: _, ...mail }) => ({
          ...mail,
          toEmail: to,
          // A line break in a subject would start a header of the sender's choice.
          subject: subject.replace(/\s+/g, ' ').trim(),
          nextAttemptAt: now,
          createdAt: now,
        })),
      )
      .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
      .execute();
  }
}

/** Puts many letters on the desk's pile, a thousand a statement; one whose key is known is dropped. */
export async function queueLetters(tx: Tx, letters: readonly OutgoingLetter[], now: Date): Promise<void> {
  for (let from = 0; from < letters.length; from += batch) {
    await tx
      .insertInto('letter')
      .values(letters.slice(from, from + batch).map((letter) => ({ ...letter, createdAt: now })))
      .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
      .execute();
  }
}
