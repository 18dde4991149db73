import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';

// From here on two texts look alike for people too: "plukuin" and "pluktuin" (tried on the demonstration's titles).
const alike = 0.4;

/** Condition that an idea of this step fits the words; only where none does, titles that are nearly spelt so. */
export function matches(stepId: number, query: string) {
  return sql<SqlBool>`contribution.id in (
    with exact as materialized (
      select id from contribution
      where step_id = ${stepId} and status = 'published' and search @@ websearch_to_tsquery('dutch', ${query})
    )
    select id from exact
    union all
    select id from contribution
    where step_id = ${stepId} and status = 'published' and not exists (select from exact)
      and word_similarity(${query}, title) >= ${alike})`;
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
  const words = text.replaceAll('\0', '').trim().slice(0, 200);
  if (words.length < 4) return [];
  const { rows } = await sql<LookAlike>`
    with asked as (
      -- Any of the words counts; plainto_tsquery asks for all of them.
      select replace(plainto_tsquery('dutch', ${words})::text, '&', '|')::tsquery as query
    )
    select id, title, support_count, comment_count
    from contribution, asked
    where step_id = ${stepId} and status = 'published' and (${ownKey}::uuid is null or submission_key is distinct from ${ownKey}::uuid)
      and (ts_rank(search, query, 1) >= 0.1 or similarity(title, ${words}) >= 0.3
        or word_similarity(${words}, title) >= ${alike})
    order by greatest(similarity(title, ${words}), word_similarity(${words}, title)) + ts_rank(search, query, 1) desc, id
    limit 5`.execute(db);
  return rows;
}
