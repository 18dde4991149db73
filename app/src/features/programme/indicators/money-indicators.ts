import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Figure, LiveIndicator, Span } from './indicator.ts';
import { perPeriod } from './per-period.ts';

/** What was granted, by the wijk that it is for; 'area:0' is the whole town. */
async function grantedByArea(db: Db | Tx, { fromYear, now }: Span): Promise<Figure[]> {
  const { rows } = await sql<Figure>`
    select extract(year from decided_on)::int as year, null as quarter,
      'area:' || coalesce(application.area_id, 0) as part, (sum(cents) / 100.0)::float as value, count(*)::int as base
    from application_decision join application on application.id = application_id
    join scheme on scheme.id = application.scheme_id and scheme.kind = 'subsidy'
    where cents > 0 and decided_on >= make_date(${fromYear}::int, 1, 1) and decided_at <= ${now}
    group by 1, 3 order by 1, 3`.execute(db);
  const years = [...new Set(rows.map(({ year }) => year))];
  const totals = years.map((year) => {
    const own = rows.filter((row) => row.year === year);
    const sum = (of: (figure: Figure) => number | null) => own.reduce((total, one) => total + (of(one) ?? 0), 0);
    return { year, quarter: null, part: '', value: sum(({ value }) => value), base: sum(({ base }) => base) };
  });
  return [...rows, ...totals];
}

/** Figures about money; none is about a person, since the registers are public. */
export const moneyIndicators: readonly LiveIndicator[] = [
  {
    ...{ key: 'granted-by-area', unit: 'euro', better: 'up', pillar: 'stadmakers', parts: 'area' },
    measure: grantedByArea,
  },
  {
    ...{ key: 'handed-over', unit: 'euro', better: 'up', pillar: 'samen-stadmaken' },
    measure: (db, span) =>
      perPeriod(
        ...([db, span, 'sum'] as const),
        sql`select published_at, amount / 100.0 from budget where published_at is not null`,
      ),
  },
  {
    ...{ key: 'mandate-budgets', unit: 'euro', better: 'up', pillar: 'samen-stadmaken' },
    measure: (db, span) =>
      perPeriod(
        ...([db, span, 'sum'] as const),
        // A later version counts for what it adds or takes away.
        sql`select decided_on::timestamp at time zone 'Europe/Amsterdam', more / 100.0 from (
            select decided_on, coalesce(budget_cents, 0) - coalesce(lag(budget_cents) over (
              partition by mandate_id order by version), 0) as more
            from mandate_version where decided_on is not null) as decided where more <> 0`,
      ),
  },
];
