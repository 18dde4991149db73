import { sql } from 'kysely';
import type { Db, Tx } from '../../../../platform/db/db.ts';
import type { Span } from '../indicator.ts';
import type { PeopleCounts } from './people-figures.ts';

type Row = { year: number; area: number; age: string; isNew: boolean; people: number };
type Marks = { year: number; count: number; sum: number };

/**
 * Who took part in each year, each counted once by the first act of that year, as a report counts them. Areas are wijken,
 * as in reports: another division beside it could be taken from that one.
 */
export async function countPeople(db: Db | Tx, { fromYear, now }: Span): Promise<Map<number, PeopleCounts>> {
  const { rows } = await sql<Row>`
    with recursive up as (
      select id as lives_in, id, parent_id, kind, 0 as height from area
      union all
      select up.lives_in, area.id, area.parent_id, area.kind, up.height + 1 from area join up on area.id = up.parent_id
    ), wijk as (
      select distinct on (lives_in) lives_in, id from up order by lives_in, kind <> 'wijk', height
    ), told as (
      select act.id, act.at, act.area_id, act.age_band,
        extract(year from act.at at time zone 'Europe/Amsterdam')::int as year,
        coalesce(act.person_id::text, contact.person_id::text, 'contact ' || act.contact_id,
          'visitor ' || act.visitor_id, case when act.kind = 'contribute' then 'form ' || act.contribution_id end) as who
      from act
      left join contact on contact.id = act.contact_id
      left join contribution on contribution.id = act.contribution_id
      where act.kind in ('contribute', 'support', 'comment', 'answer') and act.at <= ${now}
        and (act.kind <> 'contribute' or contribution.status <> 'withdrawn')
    ), first as (
      select distinct on (who, year) who, year, area_id, age_band from told where who is not null order by who, year, at, id
    ), began as (select who, min(year) as year from first group by who)
    select first.year, coalesce(wijk.id, 0) as area, coalesce(first.age_band, '') as age, began.year = first.year as "isNew",
      count(*)::int as people
    from first join began on began.who = first.who left join wijk on wijk.lives_in = first.area_id
    where first.year >= ${fromYear} group by 1, 2, 3, 4`.execute(db);
  const { rows: marks } = await sql<Marks>`
    select extract(year from rated_at at time zone 'Europe/Amsterdam')::int as year, count(*)::int as count,
      sum(score)::int as sum
    from rating where rated_at <= ${now} group by 1`.execute(db);
  const years = [...new Set([...rows, ...marks].map(({ year }) => year))].filter((year) => year >= fromYear);
  return new Map(years.map((year) => [year, countsOf(year, rows, marks)]));
}

function countsOf(year: number, rows: readonly Row[], marks: readonly Marks[]): PeopleCounts {
  const own = rows.filter((row) => row.year === year);
  const sumBy = (key: (row: Row) => string) => {
    const sums = new Map<string, number>();
    for (const row of own) sums.set(key(row), (sums.get(key(row)) ?? 0) + row.people);
    return [...sums].map(([name, count]) => ({ key: name, count }));
  };
  const newOnes = (isNew: boolean) => own.reduce((sum, row) => (row.isNew === isNew ? sum + row.people : sum), 0);
  return {
    areas: sumBy(({ area }) => `area:${area}`),
    ages: sumBy(({ age }) => `age:${age}`),
    first: newOnes(true),
    again: newOnes(false),
    marks: marks.find((row) => row.year === year) ?? { count: 0, sum: 0 },
  };
}
