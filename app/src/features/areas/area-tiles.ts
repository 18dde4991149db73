import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { Ring } from './outline.ts';

/** A wijk on the map with the number of trajectories that are open there now. */
export type AreaTile = {
  id: number;
  code: string;
  name: string;
  short: string;
  /** Its place on the schematic map, where it has one. */
  column: number | null;
  row: number | null;
  /** Its real outline once imported, and whom to thank for it. */
  drawing: Ring[] | null;
  attribution: string | null;
  open: number;
};

/** The wijken of the map; a trajectory counts in each wijk that it, a buurt of it or its gebied is labelled with. */
export async function areaTiles(db: Db, now: Date): Promise<AreaTile[]> {
  const { rows } = await sql<AreaTile>`
    with open_project as (
      select distinct project.id from project join step on step.project_id = project.id
      where project.status = 'published' and step.status = 'published'
        and (step.opens_at is null or step.opens_at <= ${now}) and (step.closes_at is null or step.closes_at > ${now})
    ), labelled as (
      select wijk.id as wijk_id, count(distinct open_project.id)::int as open
      from open_project
      join project_area on project_area.project_id = open_project.id
      join area on area.id = project_area.area_id
      join area wijk on wijk.kind = 'wijk' and (wijk.id in (area.id, area.parent_id) or wijk.parent_id = area.id and area.kind = 'gebied')
      group by wijk.id
    )
    select area.id, code, name, short_name as short, tile_column as "column", tile_row as "row", drawing, attribution,
      coalesce(labelled.open, 0) as open
    from area left join labelled on labelled.wijk_id = area.id
    where kind = 'wijk' order by name collate "nl-x-icu"`.execute(db);
  return rows;
}
