import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Stage } from '../stage.ts';

/** An initiative that looks like another, with what came of it. */
export type Similar = {
  id: number;
  slug: string;
  title: string;
  stage: Stage;
  stoppedBecause: string;
  lesson: string;
  area: string | null;
};

const most = 4;
// A word that is everywhere ("buurt") may fit thousands; the newest are enough to choose four from.
const looked = 300;

/**
 * At most four published initiatives about the same, the most alike first: any word of the name in another name, in all
 * its Dutch forms, or names that are nearly spelt so. In the same area counts for more. A hint, never a merge.
 */
export async function similarInitiatives(
  db: Db,
  asked: { words: string; areaIds?: readonly number[]; except?: number },
): Promise<Similar[]> {
  const words = asked.words.trim().slice(0, 200);
  if (words.length < 4) return [];
  const { rows } = await sql<Similar>`
    with asked as (
      select (replace(nullif(plainto_tsquery('dutch', ${words})::text, ''), ' & ', ':A | ') || ':A')::tsquery as query
    ), found as (
      (select project.id from project, asked
        where kind = 'initiative' and status <> 'draft' and search @@ query order by id desc limit ${looked})
      union
      (select id from project
        where kind = 'initiative' and status <> 'draft' and question % ${words} order by id desc limit ${looked})
    )
    select project.id, slug, question as title, stage, stopped_because, lesson,
      (select name from project_area join area on area.id = area_id
        where project_area.project_id = project.id order by name limit 1) as area
    from found join project using (id) join initiative on initiative.project_id = project.id, asked
    where project.id <> ${asked.except ?? 0}
    order by greatest(similarity(question, ${words}), word_similarity(${words}, question))
      + coalesce(ts_rank(search, query, 1), 0)
      + case when exists (select from project_area where project_area.project_id = project.id
          and area_id = any (${asked.areaIds ?? []}::bigint[])) then 0.2 else 0 end desc, project.id desc
    limit ${most}`.execute(db);
  return rows;
}
