import { type RawBuilder, sql } from 'kysely';
import { projectHrefInSql } from '../project-access/index.ts';
import type { Kind } from './request.ts';

/** Words in any of their forms, or, where no text has them, titles that are nearly spelt so. */
export type Manner = 'words' | 'alike';

/**
 * For each kind a select of all that fits and that everybody may see: id, path, title, body, at (for the order) and
 * rank. `body` is the text from which a snippet is cut.
 */
export const sources: Record<Kind, (query: string, manner: Manner) => RawBuilder<unknown>> = {
  trajecten: (query, manner) => sql`
    select project.id, ${projectHrefInSql} as path, question as title, intro as body, published_at as at,
      ${rank(query, manner, sql`search`, sql`question`)} as rank
    from project where status <> 'draft' and ${fits(query, manner, sql`search`, sql`question`)}`,
  ideeen: (query, manner) => sql`
    select contribution.id, '/ideeen/' || contribution.id as path, title, body, contribution.published_at as at,
      ${rank(query, manner, sql`contribution.search`, sql`title`)} as rank
    from contribution
    where contribution.status = 'published' and ${fits(query, manner, sql`contribution.search`, sql`title`)}
      and exists (select from project where project.id = project_id and project.status <> 'draft')`,
  nieuws: (query, manner) => sql`
    select update.id, ${projectHrefInSql} || '#nieuws' as path, title, body, update.published_at as at,
      ${rank(query, manner, sql`update.search`, sql`title`)} as rank
    from update join project on project.id = project_id
    where project.status <> 'draft' and ${fits(query, manner, sql`update.search`, sql`title`)}`,
  antwoorden: (query, manner) => sql`
    select response.id, '/antwoorden/' || response.id as path, about.title, why as body, given_at as at,
      ${rank(query, manner, sql`response.search`, sql`about.title`)} as rank
    from response join project on project.id = project_id
    join lateral (
      select title from contribution where response_id = response.id and contribution.status = 'published'
      order by support_count desc, contribution.id limit 1
    ) about on true
    where project.status <> 'draft' and ${fits(query, manner, sql`response.search`, sql`about.title`)}`,
  agenda: (query, manner) => sql`
    select moment.id, ${projectHrefInSql} || '#verloop' as path, title,
      concat_ws('. ', nullif(place, ''), nullif(description, '')) as body, starts_at as at,
      ${rank(query, manner, sql`moment.search`, sql`title`)} as rank
    from moment join project on project.id = project_id
    where project.status <> 'draft' and ${fits(query, manner, sql`moment.search`, sql`title`)}`,
  // A few hundred names: no index is faster than reading them.
  wijken: (query, manner) => sql`
    select area.id, '/wijken/' || area.code as path, area.name as title, coalesce(parent.name, '') as body,
      null::timestamptz as at, similarity(${query}, area.name) as rank
    from area left join area parent on parent.id = area.parent_id
    where ${
      manner === 'words'
        ? sql`starts_with(lower(area.name), lower(${query})) or to_tsvector('simple', area.name) @@ websearch_to_tsquery('simple', ${query})`
        : sql`${query} <% area.name`
    }`,
};

function fits(query: string, manner: Manner, search: RawBuilder<unknown>, title: RawBuilder<unknown>) {
  return manner === 'words' ? sql`${search} @@ websearch_to_tsquery('dutch', ${query})` : sql`${query} <% ${title}`;
}

function rank(query: string, manner: Manner, search: RawBuilder<unknown>, title: RawBuilder<unknown>) {
  return manner === 'words'
    ? sql`ts_rank(${search}, websearch_to_tsquery('dutch', ${query}))`
    : sql`word_similarity(${query}, ${title})`;
}
