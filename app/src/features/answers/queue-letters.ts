import type { Tx } from '../../platform/db/db.ts';

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
