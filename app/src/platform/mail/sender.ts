import { sql } from 'kysely';
import type { Db } from '../db/db.ts';

// The first half of the advisory lock; the second is the number of the sender.
const lockSpace = 4246;

/**
 * Gives a delivery run a number and holds a lock on it as long as the connection lives. Whoever dies, by whatever
 * cause, loses the lock in the same moment: no clock and no heartbeat can be wrong about it.
 */
export async function withSender<T>(db: Db, send: (connection: Db, sender: number) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    const { rows } = await sql<{ sender: number }>`
      select sender, pg_advisory_lock(${lockSpace}, sender)
      from (select nextval('mail_sender')::int as sender) as fresh`.execute(connection);
    const sender = rows[0]?.sender;
    if (sender === undefined) throw new Error('The database gave no number for the sender.');
    try {
      return await send(connection, sender);
    } finally {
      await sql`select pg_advisory_unlock(${lockSpace}, ${sender})`.execute(connection);
    }
  });
}

/** Where mail stands that is being sent: single mails, or those who get a newsletter. */
export type SendingTable = 'message' | 'newsletter_recipient';

/** Mail left behind by senders that died is uncertain: it may have arrived. Answers how many there were. */
export async function markAbandoned(db: Db, table: SendingTable = 'message'): Promise<number> {
  const queue = sql.table(table);
  const { numAffectedRows } = await sql`
    update ${queue} set status = 'uncertain', last_error = 'sender died'
    where status = 'sending' and (sender is null or sender in (
      select sender from (select distinct sender from ${queue} where status = 'sending' and sender is not null) as busy
      where pg_try_advisory_xact_lock(${lockSpace}, sender)))`.execute(db);
  return Number(numAffectedRows ?? 0);
}
