import type { Db } from '../../platform/db/db.ts';

export type MailStatus = 'queued' | 'sending' | 'sent' | 'uncertain' | 'failed';
export type MailRow = { id: number; toEmail: string; subject: string; status: MailStatus; createdAt: Date };
export type Mail = MailRow & { text: string; html: string; sentAt: Date | null };
export type LetterRow = { id: number; recipient: string; subject: string; createdAt: Date; printedAt: Date | null };

const most = 100;

/** The newest mail, of one address where asked. */
export function newestMail(db: Db, address: string | undefined): Promise<MailRow[]> {
  return db
    .selectFrom('message')
    .select(['id', 'toEmail', 'subject', 'status', 'createdAt'])
    .where('toEmail', '<>', '')
    .$if(Boolean(address), (query) => query.where('toEmail', '=', address ?? ''))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

/** Addresses that got mail, to choose from. */
export async function addresses(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select('toEmail')
    .distinct()
    .where('toEmail', '<>', '')
    .orderBy('toEmail')
    .limit(500)
    .execute();
  return rows.map((row) => row.toEmail);
}

/** One mail with its contents. */
export function loadMail(db: Db, id: number): Promise<Mail | undefined> {
  return db
    .selectFrom('message')
    .select(['id', 'toEmail', 'subject', 'status', 'createdAt', 'text', 'html', 'sentAt'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The newest letters. */
export function newestLetters(db: Db): Promise<LetterRow[]> {
  return db
    .selectFrom('letter')
    .select(['id', 'recipient', 'subject', 'createdAt', 'printedAt'])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

/** One letter with its text. */
export function loadLetter(db: Db, id: number) {
  return db
    .selectFrom('letter')
    .select(['recipient', 'postalAddress', 'subject', 'body', 'createdAt'])
    .where('id', '=', id)
    .executeTakeFirst();
}
