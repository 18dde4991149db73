import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';

/**
 * Empties the rows of lists in which one of these e-mail addresses stands, for who asks to be erased. What came in from
 * a list is emptied already; these are rows that were refused or that nobody confirmed yet.
 */
export async function forgetRowsOf(tx: Tx, addresses: RawBuilder<string>): Promise<void> {
  await sql`update import_row set cells = '{}'
    where exists (select from unnest(cells) as cell where lower(trim(cell)) in (${addresses}))`.execute(tx);
}
