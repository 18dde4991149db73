import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';

/** A statement with its number on paper. */
export type NumberedStatement = { id: number; number: number; body: string };

/** The statements that take part. A number stays the same, so that a sheet printed earlier can still be keyed in. */
export async function numberedStatements(db: Db | Tx, stepId: number): Promise<NumberedStatement[]> {
  const { rows } = await sql<NumberedStatement>`
    with numbered as (
      -- Also what does not take part counts: what is placed or hidden later moves no number.
      select id, body, status, row_number() over (order by id)::int as number
      from dialogue_statement where step_id = ${stepId})
    select id, body, number from numbered where status = 'published' order by number`.execute(db);
  return rows;
}
