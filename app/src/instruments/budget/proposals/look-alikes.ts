import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';

/** A project of the budget about the same. */
export type AlikeProject = { id: number; title: string };

/** At most five projects of this budget that resemble these words; a hint, never a merge. What this form sent is none. */
export async function alikeProjects(
  db: Db,
  stepId: number,
  text: string,
  ownKey: string | null = null,
): Promise<AlikeProject[]> {
  const words = text.trim().slice(0, 200);
  if (words.length < 4) return [];
  const { rows } = await sql<AlikeProject>`
    with asked as (
      -- Any of the words counts; null where there are only stop words.
      select replace(nullif(plainto_tsquery('dutch', ${words})::text, ''), ' & ', ' | ')::tsquery as query
    )
    select project.id, project.title
    from budget_project project left join contribution on contribution.id = project.contribution_id, asked
    where project.step_id = ${stepId}
      and (project.status = 'admitted' or project.status = 'proposed' and contribution.status = 'published')
      and (to_tsvector('dutch', project.title) @@ query or word_similarity(${words}, project.title) > 0.5)
      and (${ownKey}::uuid is null or submission_key is distinct from ${ownKey}::uuid)
    order by greatest(similarity(project.title, ${words}), word_similarity(${words}, project.title)) desc, project.id
    limit 5`.execute(db);
  return rows;
}
