import type { Tx } from '../../../platform/db/db.ts';

export type OutgoingLetter = {
  /** The same event never makes a second letter to the same person. */
  dedupeKey: string;
  contactId: number | null;
  recipient: string;
  postalAddress: string;
  subject: string;
  body: string;
};

/** Puts a letter on the desk's pile, within the caller's transaction. */
export async function queueLetter(tx: Tx, letter: OutgoingLetter, now: Date): Promise<void> {
  await tx
    .insertInto('letter')
    .values({ ...letter, createdAt: now })
    .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
    .execute();
}
