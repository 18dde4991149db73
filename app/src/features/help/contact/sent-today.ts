import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';
import type { SentToday } from './thread.ts';

/** Locks somebody's own sending, and counts what they sent in the last day. */
export async function lockSending(tx: Tx, personId: string, at: Date): Promise<SentToday> {
  await tx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute();
  const dayAgo = new Date(at.getTime() - 86_400_000);
  const { rows } = await sql<SentToday>`
    with sent as (
      select message.body, message.id = (select min(id) from help_message first where first.thread_id = message.thread_id) as opens
      from help_message message where sender_id = ${personId}::uuid and sent_at > ${dayAgo}
    )
    select count(*) filter (where opens) as opened, count(*) as messages,
      coalesce(array_agg(body) filter (where opens), '{}') as openings
    from sent`.execute(tx);
  return rows[0] ?? { opened: 0, messages: 0, openings: [] };
}
