import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Figure, Span } from './indicator.ts';

/** How the rows of a period become one figure. Rows have a moment `at` and a value `v`. */
const how = {
  /** `v` is true or false. */
  share: sql`(100 * avg(v::int))::float`,
  middle: sql`(percentile_cont(0.5) within group (order by v))::float`,
  count: sql`count(*)::float`,
  /** Each `v` once. */
  different: sql`count(distinct v)::float`,
  sum: sql`sum(v)::float`,
} as const;

/** Takes rows of `at` (a timestamptz) and `v` together by year and by quarter of the town's calendar, in one query. */
export async function perPeriod(
  db: Db | Tx,
  { fromYear, now }: Span,
  as: keyof typeof how,
  rows: RawBuilder<unknown>,
): Promise<Figure[]> {
  const { rows: figures } = await sql<Figure>`
    select year, quarter, '' as part, ${how[as]} as value, count(*)::int as base from (
      select extract(year from local)::int as year, extract(quarter from local)::int as quarter, v
      from (select at at time zone 'Europe/Amsterdam' as local, v from (${rows}) as told (at, v)) as dated
      where local >= make_date(${fromYear}::int, 1, 1) and local <= ${now}::timestamptz at time zone 'Europe/Amsterdam'
    ) as periods
    group by grouping sets ((year), (year, quarter)) order by year, quarter`.execute(db);
  return figures;
}
