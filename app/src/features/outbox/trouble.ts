import type { Db } from '../../platform/db/db.ts';

export type Trouble = {
  id: number;
  toEmail: string;
  subject: string;
  status: 'uncertain' | 'failed';
  createdAt: Date;
  lastError: string | null;
};

/** Mail on which a person must decide, the newest first, and how many wait to be sent. */
export async function mailInTrouble(db: Db): Promise<{ messages: Trouble[]; queued: number }> {
  const messages = await db
    .selectFrom('message')
    .select(['id', 'toEmail', 'subject', 'status', 'createdAt', 'lastError'])
    .where('status', 'in', ['uncertain', 'failed'])
    .where('toEmail', '<>', '')
    .$narrowType<{ status: 'uncertain' | 'failed' }>()
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  const { queued } = await db
    .selectFrom('message')
    .select((eb) => eb.fn.countAll<number>().as('queued'))
    .where('status', '=', 'queued')
    .executeTakeFirstOrThrow();
  return { messages, queued };
}
