import type { Db } from '../../../platform/db/db.ts';

/** How many letters are printed together; a stack that one printer takes. */
export const lettersAtOnce = 50;

export type Letter = {
  id: number;
  recipient: string;
  postalAddress: string;
  subject: string;
  body: string;
  createdAt: Date;
};

/** Letters that wait for the printer, oldest first; with their text for the print page. */
export function lettersToPrint(db: Db, limit: number): Promise<Letter[]> {
  return db
    .selectFrom('letter')
    .select(['id', 'recipient', 'postalAddress', 'subject', 'body', 'createdAt'])
    .where('printedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** How many letters wait. */
export async function countLettersToPrint(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('letter')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('printedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

export type PrintedLetter = { recipient: string; subject: string; printedAt: Date | null };

/** The last letters that went out: to whom and about what, since the text is gone by then. */
export function printedLetters(db: Db, limit: number): Promise<PrintedLetter[]> {
  return db
    .selectFrom('letter')
    .select(['recipient', 'subject', 'printedAt'])
    .where('printedAt', 'is not', null)
    .orderBy('printedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
