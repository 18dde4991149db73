import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';

export type LookAlike = { id: number; body: string; bodyEn: string };
type Asked = {
  /** What came from this very form, or is this very statement, is no look-alike. */
  ownKey?: string | null;
  except?: number;
  /** For officers, also what is not placed yet. */
  waiting?: boolean;
};

/** At most three statements that may say the same, the most alike first: by the stems of their words, so a hint only. */
export async function findLookAlikes(
  db: Db | Tx,
  stepId: number,
  text: string,
  { ownKey = null, except = 0, waiting = false }: Asked = {},
): Promise<LookAlike[]> {
  const words = text.trim().slice(0, 400);
  if (words.length < 4) return [];
  const stems = (of: ReturnType<typeof sql>) =>
    sql`array_to_string(tsvector_to_array(to_tsvector('dutch', ${of})), ' ')`;
  const { rows } = await sql<LookAlike>`
    with likeness as (
      select id, body, body_en, similarity(${stems(sql`body`)}, ${stems(sql`${words}::text`)}) as much
      from dialogue_statement
      where step_id = ${stepId} and id <> ${except}
        and (status = 'published' or ${waiting} and status = 'waiting')
        and (${ownKey}::uuid is null or submission_key is distinct from ${ownKey}::uuid))
    -- Of the pairs that were measured (48 texts on six themes), those that said something else were hardly ever above it.
    select id, body, body_en from likeness where much >= 0.3 order by much desc, id limit 3`.execute(db);
  return rows;
}
