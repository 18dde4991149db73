import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { type LiveWork, liveWork } from './live-work.ts';

/** An officer of the pool with what is on hand; days are whole days until today. */
export type PoolOfficer = {
  personId: string;
  name: string;
  job: string;
  expertise: string[];
  areas: string[];
  hours: number;
  /** How many initiatives are accompanied, and for how many an answer is awaited. */
  accompanies: number;
  asked: number;
  lateActions: number;
  waitsSince: Date | null;
  /** The absence of today, or the next one. */
  away: { startsOn: string; endsOn: string } | null;
};
/** An initiative that has no companion yet. */
export type WaitingInitiative = {
  slug: string;
  title: string;
  expertise: string;
  areaName: string | null;
  source: 'asked' | 'offered';
  requestedAt: Date;
  passedOn: number;
  askedName: string | null;
  askedAt: Date | null;
};
export type PoolOverview = {
  today: string;
  now: Date;
  officers: PoolOfficer[];
  waiting: WaitingInitiative[];
  mine: LiveWork[];
};

/** Who is in the pool with what load, which initiatives wait, and what is mine. */
export async function loadOverview(db: Db, now: Date, personId: string): Promise<PoolOverview> {
  const today = townDay(now);
  const [pool, waiting, work] = await Promise.all([listPool(db, today), listWaiting(db), liveWork(db, now)]);
  const officers = pool.map((officer) => {
    const own = work.filter((one) => one.personId === officer.personId);
    const accepted = own.filter(({ state }) => state === 'accepted');
    const waits = own.flatMap(({ waitsSince }) => (waitsSince ? [waitsSince.getTime()] : []));
    return {
      ...officer,
      accompanies: accepted.length,
      asked: own.length - accepted.length,
      lateActions: accepted.reduce((sum, { lateActions }) => sum + lateActions, 0),
      waitsSince: waits.length > 0 ? new Date(Math.min(...waits)) : null,
    };
  });
  return { today, now, officers, waiting, mine: work.filter((one) => one.personId === personId) };
}

type PoolRow = Pick<PoolOfficer, 'personId' | 'name' | 'job' | 'expertise' | 'areas' | 'hours' | 'away'>;

/** Everybody in the pool, by name. */
async function listPool(db: Db, today: string): Promise<PoolRow[]> {
  const { rows } = await sql<PoolRow>`
    select person.id as "personId", person.name, companion.job, companion.expertise, companion.monthly_hours as hours,
      array(select area.name from companion_area join area on area.id = area_id
        where companion_area.person_id = person.id order by area.name) as areas,
      (select jsonb_build_object('startsOn', starts_on, 'endsOn', ends_on) from companion_absence
        where companion_absence.person_id = person.id and ends_on >= ${today}::date order by starts_on limit 1) as away
    from companion join person on person.id = companion.person_id
    where exists (select from role_grant where role = 'companion' and role_grant.person_id = person.id)
    order by person.name, person.id`.execute(db);
  return rows;
}

async function listWaiting(db: Db): Promise<WaitingInitiative[]> {
  const { rows } = await sql<WaitingInitiative>`
    select project.slug, project.question as title, request.expertise, area.name as "areaName", request.source,
      request.requested_at as "requestedAt", asked.name as "askedName", asked.proposed_at as "askedAt",
      (select count(*)::int from companion_proposal where request_id = request.id and state = 'passed_on') as "passedOn"
    from companion_request request
    join project on project.id = request.project_id
    left join area on area.id = request.area_id
    left join lateral (
      select person.name, proposal.proposed_at, proposal.state from companion_proposal proposal
      join person on person.id = proposal.person_id
      where proposal.request_id = request.id and proposal.state in ('proposed', 'accepted')
    ) asked on true
    where request.closed_at is null and project.status = 'published' and asked.state is distinct from 'accepted'
    order by request.requested_at, request.id
    limit 200`.execute(db);
  return rows;
}
