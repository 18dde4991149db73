import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';

/** Waits until no other transaction holds this key, and holds it until the end of this one. */
export async function inTurn(tx: Tx, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}
