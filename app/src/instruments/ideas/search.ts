import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';

/** Condition that an idea of this step fits the words; only where none does, titles that are nearly spelt so. */
export function matches(stepId: number, query: string) {
  return sql<SqlBool>`contribution.id in (
    with exact as materialized (
      select id from contribution
      where step_id = ${stepId} and status = 'published' and search @@ websearch_to_tsquery('dutch', ${query})
    )
    select id from exact
    union all
    select id from nearly_spelt(${stepId}, ${query}) as id where not exists (select from exact))`;
}

export type LookAlike = { id: number; title: string; supportCount: number; commentCount: number };

/** At most five published ideas of the step about the same, the most alike first; a hint, never a merge. */
export async function findLookAlikes(
  db: Db,
  stepId: number,
  text: string,
  /** What came from this very form is no look-alike: a double submit leads to the one idea. */
  ownKey: string | null = null,
): Promise<LookAlike[]> {
  const words = text.trim().slice(0, 200);
  if (words.length < 4) return [];
  const { rows } = await sql<LookAlike>`
    with asked as (
      -- Any of the words in a title counts (plainto_tsquery asks for all of them, anywhere); null where only stop words.
      select (replace(nullif(plainto_tsquery('dutch', ${words})::text, ''), ' & ', ':A | ') || ':A')::tsquery as query
    ), found as (
      select contribution.id from contribution, asked
      where step_id = ${stepId} and status = 'published' and search @@ query
      union
      select id from nearly_spelt(${stepId}, ${words}) as id
    )
    select id, title, support_count, comment_count
    from found join contribution using (id), asked
    where ${ownKey}::uuid is null or submission_key is distinct from ${ownKey}::uuid
    order by greatest(similarity(title, ${words}), word_similarity(${words}, title))
      + coalesce(ts_rank(search, query, 1), 0) desc, id
    limit 5`.execute(db);
  return rows;
}
