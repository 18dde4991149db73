import { type RawBuilder, sql } from 'kysely';
import { type AreaOption, areasWithin, middleOf } from '../../areas/index.ts';
import type { Side } from '../notices/notice.ts';
import type { ListFilter } from './list-filter.ts';

/** What stands on the site: published, not past its date, of an initiative that is there or somebody who still has an account. */
export function standing(today: string): RawBuilder<boolean> {
  // The last day is asked as a truth: an index of it would read all that stand.
  return sql<boolean>`notice.status = 'published' and (notice.until_on >= ${today}::date) is true
    and (notice.owner_id is not null or notice.side = 'need')
    and not exists (select from project hidden where hidden.id = notice.project_id and hidden.status = 'draft')`;
}

/** One side, said in the statement itself, as the indexes of a side say it. */
export function onSide(side: Side): RawBuilder<boolean> {
  return sql<boolean>`notice.side = ${sql.lit(side)}`;
}

/** The kind and the place that were asked for. */
export function narrowing({ kind, areaId, within, query }: ListFilter, areas: readonly AreaOption[]) {
  const wanted: RawBuilder<unknown>[] = [sql`true`];
  if (kind) wanted.push(sql`notice.kind = ${kind}`);
  // Words are rarer than what lies around: of those found the distance is told, and no index of places is read.
  if (areaId !== null) wanted.push(near(areaId, within, areas, query === '' ? inCircle : asDistance));
  return sql.join(wanted, sql` and `);
}

type Around = (areaId: number, metres: number) => RawBuilder<unknown>;
const inCircle: Around = (areaId, metres) => sql`notice.spot <@ circle(${middleOf(areaId)}, ${metres})`;
const asDistance: Around = (areaId, metres) => sql`notice.spot <-> ${middleOf(areaId)} <= ${metres}::float8`;

/** In the area, or within so many kilometres of its middle; without a map only the area itself is known. */
function near(areaId: number, within: number, areas: readonly AreaOption[], around: Around): RawBuilder<unknown> {
  // What is meant for the whole town is near everybody.
  const inside = sql`notice.area_id = any(${areasWithin(areas, areaId)}::bigint[]) or notice.area_id is null and notice.spot is null`;
  return within === 0 ? sql`(${inside})` : sql`(${inside} or ${around(areaId, within * 1_000)})`;
}
