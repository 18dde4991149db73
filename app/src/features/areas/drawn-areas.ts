import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { Box, Ring } from './outline.ts';

/** An area with the shape that maps draw. */
export type DrawnArea = {
  id: number;
  code: string;
  name: string;
  short: string;
  kind: 'gemeente' | 'gebied' | 'wijk' | 'buurt';
  parentId: number | null;
  drawing: Ring[];
  attribution: string | null;
} & Box;

/** All wijken with their shapes, and the buurten of one of them; empty until every wijk has a shape. */
export async function drawnAreas(db: Db, wijkId: number | null): Promise<DrawnArea[]> {
  const { rows } = await sql<DrawnArea>`
    select id, code, name, short_name as short, kind, parent_id, drawing, attribution, west, south, east, north
    from area
    where (kind = 'wijk' or kind = 'buurt' and parent_id = ${wijkId}) and drawing is not null
      and not exists (select from area bare where bare.kind = 'wijk' and bare.drawing is null)
    order by kind desc, code`.execute(db);
  return rows;
}
