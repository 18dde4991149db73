import { sql } from 'kysely';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { activitiesInSql } from '../links/list-activities.ts';
import type { Figure, Span } from './indicator.ts';
import { liveIndicators } from './live-indicators.ts';
import { countPeople } from './people/count-people.ts';
import { heldBack } from './people/hold-back.ts';
import { type PeopleFigures, peopleFigures } from './people/people-figures.ts';
import { peopleMeasurements } from './people/people-measurements.ts';

type Kept = Figure & { indicator: string; measuredAt: Date };
const yearsBack = 5;
const lock = 4285;

/** Every night, and when the team asks: all figures of the monitor, so that no page counts. */
export const measureJob = defineJob<Record<string, never>>({
  name: 'programme-measure',
  schedule: '20 3 * * *',
  run: (deps) => measureAll(deps),
});

/** The team wants new figures now. They come by a job, since counting takes longer than a page may. */
export function measureSoon(deps: Deps, actor: Actor): Promise<Result<null, { kind: 'not-allowed' }>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    await enqueue(tx, measureJob, {});
    await record(tx, { actor, at: deps.now(), act: 'programme.measuring-asked', subject: 'programme' });
    return ok(null);
  });
}

/** Measures this year and the five before it; a second run at the same time waits and finds the same. */
export async function measureAll({ db, now }: Deps): Promise<void> {
  const at = now();
  const span = { fromYear: Number(townDay(at).slice(0, 4)) - yearsBack, now: at };
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(tx);
    const kept: Kept[] = [...(await linesOf(tx, span)), ...(await peopleOf(tx, span))];
    for (const { key, measure } of liveIndicators) {
      const figures = (await measure?.(tx, span)) ?? [];
      kept.push(...figures.map((figure) => ({ ...figure, indicator: key, measuredAt: at })));
    }
    await tx.deleteFrom('measurement').where('year', '>=', span.fromYear).execute();
    // A town of five years has some thousand figures; parameters of one statement end at 65,535.
    for (let start = 0; start < kept.length; start += 1000)
      await tx
        .insertInto('measurement')
        .values(kept.slice(start, start + 1000))
        .execute();
  });
}

/** Under each line, what ran in each year and what began in it, of what everybody can see. */
async function linesOf(tx: Tx, { fromYear, now }: Span): Promise<Kept[]> {
  const year = Number(townDay(now).slice(0, 4));
  const { rows } = await sql<{ lineId: number; year: number; ran: number; began: number }>`
    select "lineId", year, count(*)::int as ran,
      count(*) filter (where "startsOn" >= make_date(year, 1, 1))::int as began
    from (${activitiesInSql}) activity cross join generate_series(${fromYear}::int, ${year}::int) as year
    where "lineId" is not null and shown and "startsOn" <= least(make_date(year, 12, 31), ${townDay(now)}::date)
      and ("endsOn" is null or "endsOn" >= make_date(year, 1, 1))
    group by 1, 2`.execute(tx);
  return rows.flatMap(({ lineId, year: of, ran, began }) => {
    const figure = { year: of, quarter: null, part: `line:${lineId}`, base: null, measuredAt: now };
    return [
      { ...figure, indicator: 'line-ran', value: ran },
      { ...figure, indicator: 'line-began', value: began },
    ];
  });
}

/** Who took part: new figures where they tell of nobody, else those of before with the day on which they were counted. */
async function peopleOf(tx: Tx, span: Span): Promise<Kept[]> {
  const counted = await countPeople(tx, span);
  const before = await tx.selectFrom('peopleFigures').selectAll().where('year', '>=', span.fromYear).execute();
  const years = new Set([...counted.keys(), ...before.map(({ year }) => year)]);
  const kept: Kept[] = [];
  for (const year of years) {
    const old = before.find((row) => row.year === year);
    const counts = counted.get(year) ?? { areas: [], ages: [], first: 0, again: 0, marks: { count: 0, sum: 0 } };
    const next = peopleFigures(counts);
    const figures = heldBack(old?.figures as unknown as PeopleFigures | undefined, next);
    const measuredAt = old && figures === (old.figures as unknown) ? old.measuredAt : span.now;
    await tx
      .insertInto('peopleFigures')
      .values({ year, figures: JSON.stringify(figures), measuredAt })
      .onConflict((conflict) => conflict.column('year').doUpdateSet({ figures: JSON.stringify(figures), measuredAt }))
      .execute();
    kept.push(...peopleMeasurements(year, figures).map((figure) => ({ ...figure, measuredAt })));
  }
  return kept;
}
