import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';

/** What there was of an area or a kind of plan. */
export type Share = { name: string | null; count: number; granted: number; cents: number };

/** The figures of a scheme in a year; means are null where too few people gave a rating. */
export type Evaluation = {
  applications: number;
  granted: number;
  refused: number;
  newApplicants: number;
  medianDays: number | null;
  decided: number;
  inTime: number;
  deviations: number;
  objections: number;
  founded: number;
  givenCents: number;
  applicants: number | null;
  council: number | null;
  leftCents: number | null;
  byArea: Share[];
  byKind: Share[];
};

const fewest = 3;

/** Counts the applications of a year and what became of them. */
export async function loadEvaluation(db: Db, schemeId: number, year: number): Promise<Evaluation> {
  const of = db
    .selectFrom('application')
    .leftJoin('applicationDecision as decision', 'decision.applicationId', 'application.id')
    .leftJoin('applicationObjection as objection', (join) =>
      join.onRef('objection.applicationId', '=', 'application.id').on('objection.against', '=', 'decision'),
    )
    .where('application.schemeId', '=', schemeId)
    .where('application.year', '=', year);
  const total = await of
    .select([
      sql<number>`count(*)`.as('applications'),
      sql<number>`count(*) filter (where decision.cents > 0)`.as('granted'),
      sql<number>`count(*) filter (where decision.outcome = 'refuse')`.as('refused'),
      sql<number>`count(*) filter (where new_applicant)`.as('newApplicants'),
      sql<number>`count(decision.outcome)`.as('decided'),
      sql<number>`count(*) filter (where decision.in_time)`.as('inTime'),
      sql<number>`count(*) filter (where decision.deviation <> '')`.as('deviations'),
      sql<number>`count(objection.id)`.as('objections'),
      sql<number>`count(*) filter (where objection.outcome = 'founded')`.as('founded'),
      sql<number>`coalesce(sum(decision.cents), 0)::bigint`.as('givenCents'),
      sql<number | null>`percentile_cont(0.5) within group (order by
        decision.decided_on - (submitted_at at time zone 'Europe/Amsterdam')::date)
        filter (where decision.outcome is not null)`.as('medianDays'),
    ])
    .executeTakeFirstOrThrow();
  const share = [
    sql<number>`count(*)`.as('count'),
    sql<number>`count(*) filter (where decision.cents > 0)`.as('granted'),
    sql<number>`coalesce(sum(decision.cents), 0)::bigint`.as('cents'),
  ] as const;
  const byArea = await of
    .leftJoin('area', 'area.id', 'application.areaId')
    .leftJoin('area as around', 'around.id', 'area.parentId')
    .select(sql<string | null>`case when around.kind = 'gebied' then around.name else area.name end`.as('name'))
    .select(share)
    .groupBy(sql`1`)
    .orderBy(sql`1 nulls last`)
    .execute();
  const byKind = await of.select('application.kindKey as name').select(share).groupBy('application.kindKey').execute();
  const ratings = await meanRatings(db, schemeId, year);
  const fund = await db
    .selectFrom('schemeFund')
    .select('availableCents')
    .where('schemeId', '=', schemeId)
    .where('year', '=', year)
    .where('areaId', 'is', null)
    .executeTakeFirst();
  const medianDays = total.medianDays === null ? null : Math.round(total.medianDays);
  return { ...total, medianDays, ...ratings, leftCents: fund?.availableCents ?? null, byArea, byKind };
}

async function meanRatings(db: Db, schemeId: number, year: number) {
  const mean = sql<number | null>`case when count(rating) >= ${fewest} then round(avg(rating), 1)::float end`.as(
    'mean',
  );
  const applicants = await db
    .selectFrom('applicationReport')
    .innerJoin('application', 'application.id', 'applicationReport.applicationId')
    .select(mean)
    .where('application.schemeId', '=', schemeId)
    .where('application.year', '=', year)
    .executeTakeFirstOrThrow();
  const council = await db
    .selectFrom('applicationCouncilRating')
    .innerJoin('application', 'application.id', 'applicationCouncilRating.applicationId')
    .select(mean)
    .where('application.schemeId', '=', schemeId)
    .where('application.year', '=', year)
    .executeTakeFirstOrThrow();
  return { applicants: applicants.mean, council: council.mean };
}

/** The years in which something was applied for, the newest first. */
export async function yearsOf(db: Db, schemeId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('application')
    .select('year')
    .distinct()
    .where('schemeId', '=', schemeId)
    .where('year', 'is not', null)
    .orderBy('year', 'desc')
    .execute();
  return rows.flatMap(({ year }) => year ?? []);
}
