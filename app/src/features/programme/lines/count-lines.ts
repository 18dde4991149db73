import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { activitiesInSql } from '../links/list-activities.ts';

/** Under each line, what ran and what began in the year: counted now, for its team, which has just changed it. */
export async function countLines(
  db: Db,
  year: number,
  today: string,
): Promise<Map<number, { ran: number; began: number }>> {
  const { rows } = await sql<{ lineId: number; ran: number; began: number }>`
    select "lineId", count(*)::int as ran, count(*) filter (where "startsOn" >= make_date(${year}::int, 1, 1))::int as began
    from (${activitiesInSql}) activity
    where "lineId" is not null and shown
      and "startsOn" <= least(make_date(${year}::int, 12, 31), ${today}::date)
      and ("endsOn" is null or "endsOn" >= make_date(${year}::int, 1, 1))
    group by 1`.execute(db);
  return new Map(rows.map(({ lineId, ran, began }) => [lineId, { ran, began }]));
}
