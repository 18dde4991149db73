import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { contains, type Outline, type Point } from './outline.ts';

export type FoundArea = {
  id: number;
  code: string;
  name: string;
  kind: 'gemeente' | 'gebied' | 'wijk' | 'buurt';
  parentId: number | null;
};

/** The smallest area whose outline holds the point: a buurt before its wijk; null outside, or before an import. */
export async function areaAt(db: Db | Tx, point: Point): Promise<FoundArea | null> {
  const { longitude, latitude } = point;
  const { rows } = await sql<FoundArea & { outline: { coordinates: Outline } }>`
    select id, code, name, kind, parent_id, outline from area
    where ${longitude}::float8 between west and east and ${latitude}::float8 between south and north
    order by array_position(array['buurt', 'wijk', 'gebied', 'gemeente'], kind), code`.execute(db);
  const found = rows.find((area) => contains(area.outline.coordinates, point));
  if (!found) return null;
  const { outline: _, ...area } = found;
  return area;
}

/** Whether a point lies outside the town; false while nothing has an outline, since then nobody knows. */
export async function liesOutside(db: Db | Tx, point: Point): Promise<boolean> {
  if (await areaAt(db, point)) return false;
  return hasOutlines(db);
}

/** Whether outlines of areas were imported, so that a point can be told to lie in one. */
export async function hasOutlines(db: Db | Tx): Promise<boolean> {
  const outlined = await db.selectFrom('area').select('id').where('west', 'is not', null).limit(1).execute();
  return outlined.length > 0;
}
