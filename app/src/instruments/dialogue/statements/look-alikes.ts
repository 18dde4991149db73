import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';

export type LookAlike = { id: number; body: string; bodyEn: string };
type Asked = {
  /** What came from this very form, or is this very statement, is no look-alike. */
  ownKey?: string | null;
  except?: number;
  /** For officers, also what is not placed yet. */
  waiting?: boolean;
};

// Of the pairs that were measured (48 texts on six themes), those that said something else were hardly ever above it.
const alikeFrom = sql.lit(0.3);
const mostAlike = sql.lit(3);

function stems(of: RawBuilder<unknown>) {
  return sql`array_to_string(tsvector_to_array(to_tsvector('dutch', ${of})), ' ')`;
}

/** At most three statements that may say the same, the most alike first: by the stems of their words, so a hint only. */
export async function findLookAlikes(
  db: Db | Tx,
  stepId: number,
  text: string,
  { ownKey = null, except = 0, waiting = false }: Asked = {},
): Promise<LookAlike[]> {
  const words = text.trim().slice(0, 400);
  if (words.length < 4) return [];
  const { rows } = await sql<LookAlike>`
    with likeness as (
      select id, body, body_en, similarity(${stems(sql`body`)}, ${stems(sql`${words}::text`)}) as much
      from dialogue_statement
      where step_id = ${stepId} and id <> ${except}
        and (status = 'published' or ${waiting} and status = 'waiting')
        and (${ownKey}::uuid is null or submission_key is distinct from ${ownKey}::uuid))
    select id, body, body_en from likeness where much >= ${alikeFrom} order by much desc, id limit ${mostAlike}`.execute(
    db,
  );
  return rows;
}

/** For each of these statements what officers compare it with, as `findLookAlikes` does for one; each text is stemmed once. */
export async function lookAlikesAmong(
  db: Db,
  stepId: number,
  ids: readonly number[],
): Promise<Map<number, LookAlike[]>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<LookAlike & { of: number }>`
    with stemmed as materialized (
      select id, body, body_en, ${stems(sql`body`)} as stems from dialogue_statement
      where step_id = ${stepId} and status in ('waiting', 'published'))
    select asked.id as of, alike.id, alike.body, alike.body_en
    from stemmed asked cross join lateral (
      select id, body, body_en, similarity(other.stems, asked.stems) as much from stemmed other
      where id <> asked.id and similarity(other.stems, asked.stems) >= ${alikeFrom}
      order by much desc, id limit ${mostAlike}) alike
    where asked.id = any(${ids}::bigint[]) order by asked.id, alike.much desc, alike.id`.execute(db);
  return new Map(
    [...Map.groupBy(rows, ({ of }) => of)].map(([id, found]) => [id, found.map(({ of: _, ...alike }) => alike)]),
  );
}
