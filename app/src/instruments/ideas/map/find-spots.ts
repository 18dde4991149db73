import { sql } from 'kysely';
import type { Grid, Spot } from '../../../features/areas/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import { conditions } from '../filter-conditions.ts';
import type { ListFilter } from '../list-filter.ts';

/** What lies in each cell, in one query; at most one row a cell however many ideas there are, and one for the rest. */
export async function findSpots(db: Db, stepId: number, filter: ListFilter, { box, ...grid }: Grid): Promise<Spot[]> {
  // Somebody may have named this area and pointed outside it; that counts for the area as a whole.
  const seen = sql<boolean>`longitude between ${box.west} and ${box.east} and latitude between ${box.south} and ${box.north}`;
  const rows = await db
    .with('spot', (cte) =>
      cte
        .selectFrom('contribution')
        .select((eb) => [
          sql<number | null>`case when ${seen} then floor((longitude - ${box.west}) / ${grid.width})::int end`.as(
            'column',
          ),
          sql<number | null>`case when ${seen} then floor((${box.north} - latitude) / ${grid.height})::int end`.as(
            'row',
          ),
          eb.fn.countAll<number>().as('count'),
          sql<number | null>`avg(longitude)`.as('longitude'),
          sql<number | null>`avg(latitude)`.as('latitude'),
          sql<number>`min(id)`.as('first'),
        ])
        .where((eb) => eb.and(conditions(eb, stepId, filter)))
        .groupBy([sql`1`, sql`2`]),
    )
    .selectFrom('spot')
    .leftJoin('contribution', (join) =>
      join.onRef('contribution.id', '=', 'spot.first').on('spot.count', '=', 1).on('spot.column', 'is not', null),
    )
    .select(['column', 'row', 'count', 'spot.longitude', 'spot.latitude', 'contribution.id', 'contribution.title'])
    .orderBy('row')
    .orderBy('column')
    .execute();
  return rows.map(({ id, title, ...spot }) => ({
    ...spot,
    alone: id === null ? null : { href: `/ideeen/${id}`, title: title ?? '' },
  }));
}
