import { sql } from 'kysely';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { CompanionPool } from '../../../platform/town.ts';
import { daysAhead } from '../pool/absence.ts';
import type { DistributionTask, Officer, Waiting } from './problem.ts';

// More would take the solver longer than a page may wait; the rest follows at the next distribution.
const mostAtOnce = 100;

/** All initiatives that wait, those that wait longest first, and everybody in the pool. */
export async function loadTask(
  db: Db | Tx,
  { hoursEach }: Pick<CompanionPool, 'hoursEach'>,
  now: Date,
): Promise<DistributionTask> {
  const today = townDay(now);
  const [waiting, officers] = [await loadWaiting(db, today), await loadOfficers(db, today)];
  return { waiting, officers, hoursEach };
}

async function loadWaiting(db: Db | Tx, today: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select request.id as "requestId", request.expertise, request.area_id as "areaId",
      ${today}::date - (request.requested_at at time zone 'Europe/Amsterdam')::date as "waitedDays",
      array(
        select person_id::text from companion_proposal
        where request_id = request.id and state in ('passed_on', 'handed_over') and person_id is not null
        union
        select person_id::text from role_grant where project_id = request.project_id
        order by 1
      ) as "not"
    from companion_request request
    join project on project.id = request.project_id
    where request.closed_at is null and project.status = 'published'
      and not exists (select from companion_proposal live where live.request_id = request.id
        and live.state in ('proposed', 'accepted') and live.person_id is not null)
    order by request.requested_at, request.id
    limit ${mostAtOnce}`.execute(db);
  return rows;
}

async function loadOfficers(db: Db | Tx, today: string): Promise<Officer[]> {
  const { rows } = await sql<Officer>`
    select companion.person_id as "personId", companion.expertise, companion.monthly_hours as hours,
      array(
        with recursive inside as (
          select area_id as id from companion_area where person_id = companion.person_id
          union
          select area.id from area join inside on area.parent_id = inside.id
        )
        select id from inside order by id
      ) as "areaIds",
      (select count(*)::int from companion_proposal live join companion_request request on request.id = live.request_id
        where live.person_id = companion.person_id and live.state in ('proposed', 'accepted')
          and request.closed_at is null) as now,
      exists (select from companion_absence where person_id = companion.person_id
        and starts_on <= ${addDays(today, daysAhead)}::date and ends_on >= ${today}::date) as absent
    from companion
    where exists (select from role_grant where role = 'companion' and person_id = companion.person_id)
    order by companion.person_id`.execute(db);
  // Arrays of bigint come as texts.
  return rows.map((officer) => ({ ...officer, areaIds: officer.areaIds.map(Number) }));
}
