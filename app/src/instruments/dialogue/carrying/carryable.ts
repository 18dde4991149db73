import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { type Counts, loadResult } from '../results/figures.ts';

/** A statement that can be carried on, with what may be shown of its answers and where it went already. */
export type Carryable = { id: number; body: string; all: Counts | null; shared: boolean; went: string[] };

/** The statements that take part, what all groups agree with first. */
export async function listCarryable(db: Db, stepId: number): Promise<Carryable[]> {
  const [rows, result] = await Promise.all([
    db
      .selectFrom('dialogueStatement')
      .select(['id', 'body'])
      .select(
        sql<string[]>`array(select step.title from dialogue_carried join step on step.id = to_step_id
          where statement_id = dialogue_statement.id order by carried_at, step.id)`.as('went'),
      )
      .where('stepId', '=', stepId)
      .where('status', '=', 'published')
      .orderBy('id')
      .execute(),
    loadResult(db, stepId),
  ]);
  const counted = new Map(result?.figures.statements.map(({ id, all }) => [id, all]));
  const shared = new Set(result?.figures.shared.agree);
  return rows
    .map((row) => ({ ...row, all: counted.get(row.id) ?? null, shared: counted.has(row.id) && shared.has(row.id) }))
    .sort((one, other) => Number(other.shared) - Number(one.shared));
}
