import type { Db } from '../../../platform/db/db.ts';
import { conditions } from '../filter-conditions.ts';
import type { ListFilter } from '../list-filter.ts';

/** How many ideas of the step are about each area; null is about none. */
export type AreaCount = { areaId: number | null; count: number };

/** Counts the ideas that a visitor asked for by their own area, in one query that reads an index only. */
export function countByArea(db: Db, stepId: number, filter: ListFilter): Promise<AreaCount[]> {
  return db
    .selectFrom('contribution')
    .select((eb) => ['areaId', eb.fn.countAll<number>().as('count')])
    .where((eb) => eb.and(conditions(eb, stepId, filter)))
    .groupBy('areaId')
    .execute();
}
