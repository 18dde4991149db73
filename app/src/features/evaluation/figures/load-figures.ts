import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { figuresOf } from '../../ratings/index.ts';
import { loadPopulation } from '../../reports/index.ts';
import type { Instrument } from '../../steps/index.ts';
import { type EvaluationFigures, evaluationFigures, type Outcomes, type StageCount } from './evaluation-figures.ts';

/** What is evaluated: a step with its instrument, or a whole project. */
export type Counting = {
  evaluationId: number;
  projectId: number;
  step: { id: number; instrument: Instrument } | null;
  reached: number | null;
};

/** The figures as they are now; each participant counts once, by the furthest that they came. */
export async function loadFigures(db: Db | Tx, of: Counting): Promise<EvaluationFigures> {
  const [counts, invited, population, outcomes, marks] = await Promise.all([
    countStages(db, of),
    of.step?.instrument.invited?.(db, of.step.id) ?? null,
    loadPopulation(db),
    countOutcomes(db, of),
    countMarks(db, of.evaluationId),
  ]);
  return evaluationFigures({ counts, invited, told: of.reached, population, outcomes, rating: figuresOf(marks) });
}

// As in the figures of a report: a contact that became a person is that person, a form without a name is one, the first
// act decides channel, area and age. What only the instrument knows (a questionnaire that was begun, a ballot) comes with it.
async function countStages(db: Db | Tx, { projectId, step }: Counting): Promise<StageCount[]> {
  const known = step?.instrument.tookPart?.(step.id);
  const within = step ? sql`act.step_id = ${step.id}` : sql`act.project_id = ${projectId}`;
  const { rows } = await sql<StageCount>`
    with recursive up as (
      select id as lives_in, id, parent_id, kind, name, 0 as height from area
      union all
      select up.lives_in, area.id, area.parent_id, area.kind, area.name, up.height + 1
      from area join up on area.id = up.parent_id
    ), wijk as (
      select distinct on (lives_in) lives_in, name from up order by lives_in, kind <> 'wijk', height
    ), done as (
      select coalesce(act.person_id::text, contact.person_id::text, 'contact ' || act.contact_id,
          'visitor ' || act.visitor_id,
          case when act.kind in ('contribute', 'answer') then 'form ' || coalesce(act.contribution_id, -act.id) end
        ) as who,
        act.person_id, act.visitor_id, act.area_id, act.age_band, act.channel, act.at,
        case act.kind when 'visit' then 1 else 3 end as reached_stage
      from act
      left join contact on contact.id = act.contact_id
      left join contribution on contribution.id = act.contribution_id
      where ${within} and act.kind in ('contribute', 'support', 'comment', 'answer', 'visit')
        and (act.kind <> 'contribute' or contribution.id is null or contribution.status <> 'withdrawn')
      ${known ? sql`union all ${known}` : sql``}
    ), furthest as (
      select distinct on (who) who, person_id, visitor_id, area_id, age_band, channel, at,
        max(reached_stage) over (partition by who) as reached_stage
      from done where who is not null order by who, at
    )
    select (array['reached', 'started', 'finished'])[reached_stage] as stage,
      coalesce(wijk.name, '') as area, coalesce(age_band, '') as age, channel,
      case
        when person_id is not null
          then not exists (select from act where act.person_id = furthest.person_id and act.at < furthest.at)
        when visitor_id is not null
          then not exists (select from act where act.visitor_id = furthest.visitor_id and act.at < furthest.at)
      end as "isNew",
      count(*)::int as people
    from furthest left join wijk on wijk.lives_in = furthest.area_id
    group by 1, 2, 3, 4, 5`.execute(db);
  return rows;
}

async function countOutcomes(db: Db | Tx, { projectId, step }: Counting): Promise<Outcomes> {
  const row = await db
    .selectFrom('contribution')
    .leftJoin('response', 'response.id', 'contribution.responseId')
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('response.outcome', '=', 'adopted').as('adopted'),
      eb.fn.countAll<number>().filterWhere('response.outcome', '=', 'partly').as('partly'),
      eb.fn.countAll<number>().filterWhere('response.outcome', '=', 'not_adopted').as('notAdopted'),
      eb.fn.countAll<number>().filterWhere('response.id', 'is', null).as('waiting'),
    ])
    .where('contribution.status', '=', 'published')
    .where('contribution.projectId', '=', projectId)
    .$if(step !== null, (query) => query.where('contribution.stepId', '=', step?.id ?? 0))
    .executeTakeFirstOrThrow();
  return row;
}

async function countMarks(db: Db | Tx, evaluationId: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('evaluationMark')
    .select((eb) => ['score', eb.fn.countAll<number>().as('count')])
    .where('evaluationId', '=', evaluationId)
    .groupBy('score')
    .execute();
  return new Map(rows.map(({ score, count }) => [score, count]));
}
