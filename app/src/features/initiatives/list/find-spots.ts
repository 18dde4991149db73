import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Grid, Spot } from '../../areas/index.ts';
import { initiativeHref } from '../initiative-href.ts';
import { conditions, type InitiativeFilter, type Manner, shown } from './conditions.ts';

type Row = Omit<Spot, 'alone'> & { slug: string | null; title: string | null };

/** What lies in each cell, in one query; at most one row a cell however many there are, and one for the rest. */
export async function findSpots(
  db: Db,
  filter: InitiativeFilter,
  manner: Manner,
  { box, width, height }: Grid,
): Promise<Spot[]> {
  const seen = sql`lon between ${box.west} and ${box.east} and lat between ${box.south} and ${box.north}`;
  const { rows } = await sql<Row>`
    with spot as (
      select case when ${seen} then floor((lon - ${box.west}) / ${width})::int end as "column",
        case when ${seen} then floor((${box.north} - lat) / ${height})::int end as "row",
        count(*)::int as count, avg(lon) as longitude, avg(lat) as latitude, min(project.id) as first
      from project join initiative on initiative.project_id = project.id
      where ${shown} and ${conditions({ ...filter, box: null }, manner)} group by 1, 2
    )
    select spot."column", spot."row", spot.count, longitude, latitude, slug, question as title
    from spot left join project on project.id = spot.first and spot.count = 1 and spot."column" is not null
    order by spot."row", spot."column"`.execute(db);
  return rows.map(({ slug, title, ...spot }) => ({
    ...spot,
    alone: slug === null ? null : { href: initiativeHref(slug), title: title ?? '' },
  }));
}
