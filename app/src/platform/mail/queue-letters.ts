import type { Tx } from '../db/db.ts';

export type OutgoingLetter = {
  /** Names the event and the reader; a second letter with the same key is dropped. */
  dedupeKey: string;
  /** Who has an account and asked for a letter is no contact. */
  contactId: number | null;
  recipient: string;
  postalAddress: string;
  subject: string;
  body: string;
};

// PostgreSQL takes at most 65,535 parameters in a statement.
const batchSize = 1_000;

/** Puts letters on the desk's pile in the command's own transaction, a thousand a statement; answers how many are new. */
export async function queueLetters(tx: Tx, letters: readonly OutgoingLetter[], now: Date): Promise<number> {
  let added = 0;
  for (let from = 0; from < letters.length; from += batchSize) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('letter')
      .values(letters.slice(from, from + batchSize).map((letter) => ({ ...letter, createdAt: now })))
      .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
      .executeTakeFirstOrThrow();
    added += Number(numInsertedOrUpdatedRows ?? 0);
  }
  return added;
}
