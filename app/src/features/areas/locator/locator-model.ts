import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Point, Ring } from '../outline.ts';

/** A wijk on the small map, or the buurt that it is about. */
type Piece = {
  name: string;
  drawing: Ring[] | null;
  column: number | null;
  row: number | null;
  kind: 'wijk' | 'buurt';
  here: boolean;
};

/** Where in the town something is: all wijken, which of them it is about, and the point where there is one. */
export type LocatorModel = { name: string; code: string; around: string[]; pieces: Piece[]; point: Point | null };

/** The small map of an area; null for the whole town, and where neither outlines nor tiles are known. */
export async function locatorModel(db: Db, areaId: number, point: Point | null = null): Promise<LocatorModel | null> {
  const path = await areaPath(db, areaId);
  const [own, ...above] = path;
  if (!own || own.kind === 'gemeente') return null;
  const ids = path.filter(({ kind }) => kind !== 'gemeente' && (kind !== 'gebied' || own.kind === 'gebied'));
  const inPath = ids.map(({ id }) => id);
  const { rows } = await sql<Piece>`
    select name, drawing, tile_column as "column", tile_row as "row", kind,
      id = any (${inPath}::bigint[]) or parent_id = any (${own.kind === 'gebied' ? inPath : []}::bigint[]) as here
    from area where kind = 'wijk' or kind = 'buurt' and id = ${own.id}
    order by kind desc, here, code`.execute(db);
  const wijken = rows.filter((piece) => piece.kind === 'wijk');
  const outlined = wijken.every((piece) => piece.drawing);
  if (!outlined && wijken.every((piece) => piece.column === null)) return null;
  const around = above.filter(({ kind }) => kind !== 'gemeente').map(({ name }) => name);
  const pieces = outlined ? rows : wijken.map((piece) => ({ ...piece, drawing: null }));
  return { name: own.name, code: own.code, around, pieces, point: outlined ? point : null };
}

type Step = { id: number; code: string; name: string; kind: 'gemeente' | 'gebied' | 'wijk' | 'buurt' };

/** The area, what it lies in, and so on. */
async function areaPath(db: Db, areaId: number): Promise<Step[]> {
  const { rows } = await sql<Step>`
    with recursive path as (
      select id, code, name, kind, parent_id, 1 as depth from area where id = ${areaId}
      union all
      select area.id, area.code, area.name, area.kind, area.parent_id, depth + 1
      from area join path on area.id = path.parent_id
    ) select id, code, name, kind from path order by depth`.execute(db);
  return rows;
}
