import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Activity } from './activity.ts';

/** All that may belong to a line, one row each, in SQL: what has no line as well. Columns are those of `Activity`. */
export const activitiesInSql = sql`
  select 'project' as subject, project.id, array_remove(array[
      case when exists (select from step where step.project_id = project.id and instrument = 'panel') then 'panel' end,
      case when exists (select from step where step.project_id = project.id and instrument = 'budget') then 'budget' end,
      case when project.kind = 'trajectory' and exists (select from step where step.project_id = project.id
        and instrument in ('dialogue', 'survey')) then 'digital' end,
      project.kind], null) as kinds,
    project.question as title,
    case project.kind when 'initiative' then '/initiatieven/' else '/trajecten/' end || project.slug as href,
    (project.published_at at time zone 'Europe/Amsterdam')::date as "startsOn",
    (project.closed_at at time zone 'Europe/Amsterdam')::date as "endsOn",
    project.status <> 'draft' as shown, link.line_id as "lineId"
  from project left join programme_link link on link.project_id = project.id
  union all
  select 'scheme', scheme.id, array[scheme.kind], rules.name, '/regelingen/' || scheme.key,
    (scheme.created_at at time zone 'Europe/Amsterdam')::date, null, true, link.line_id
  from scheme
  cross join lateral (select rules ->> 'name' as name from scheme_version where scheme_id = scheme.id
    order by from_day desc, version desc limit 1) rules
  left join programme_link link on link.scheme_id = scheme.id
  union all
  select 'mandate', mandate.id, array['mandate'], version.title, '/zeggenschap/' || mandate.id,
    -- It runs from the day on which it began, whatever was written; what was never decided on never ran.
    (select min(day) from mandate_event where mandate_id = mandate.id and to_state = 'running'),
    case when mandate.state in ('ended', 'taken_back')
      then (select max(day) from mandate_event where mandate_id = mandate.id and to_state = mandate.state) end,
    mandate.state <> 'draft', link.line_id
  from mandate
  cross join lateral (select title from mandate_version where mandate_id = mandate.id
    order by decided_on is null, mandate_version.version desc limit 1) version
  left join programme_link link on link.mandate_id = mandate.id`;

export type ActivityFilter = { line?: number | 'none' | undefined; words?: string | undefined };
const perPage = 15;

/** A page of activities, those without a line first, then the newest. */
export async function listActivities(
  db: Db | Tx,
  { line, words = '' }: ActivityFilter,
  page: number,
): Promise<{ activities: Activity[]; total: number; pages: number; page: number }> {
  const having =
    line === undefined ? sql`true` : line === 'none' ? sql`"lineId" is null` : sql`"lineId" = ${line}::bigint`;
  // Words with % or _ are only words.
  const wanted = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const found = sql`with activity as (${activitiesInSql}) select *, count(*) over ()::int as total from activity
    where ${having} and title ilike ${wanted}`;
  const { rows } = await sql<Activity & { total: number }>`${found}
    order by ("lineId" is null) desc, "startsOn" desc nulls first, subject, id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db);
  const total = rows[0]?.total ?? 0;
  if (rows.length === 0 && page > 1) return listActivities(db, { line, words }, 1);
  return { activities: rows, total, pages: Math.ceil(total / perPage), page };
}

/** How many activities have no line. */
export async function countWithoutLine(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${activitiesInSql}) activity where "lineId" is null`.execute(db);
  return rows[0]?.count ?? 0;
}
