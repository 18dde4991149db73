import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';
import type { Participant } from '../../steps/index.ts';
import { type About, keyOf } from '../about.ts';

/** Waits until no other transaction holds this key, and holds it until the end of this one. */
export async function inTurn(tx: Tx, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

/** The same for what one participant says about something, so that two of their tabs go one after the other. */
export function theirTurn(tx: Tx, about: About, { personId, visitorId, contactId }: Participant): Promise<void> {
  return inTurn(tx, `backing:${keyOf(about)}:${personId ?? visitorId ?? `contact ${contactId}`}`);
}
