import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';

/** A wijk on the schematic map with the number of trajectories that are open there now. */
export type AreaTile = { code: string; name: string; short: string; column: number; row: number; open: number };

/** The wijken of the map; a trajectory counts in each wijk that it is labelled with, and in those of its gebied. */
export async function areaTiles(db: Db, now: Date): Promise<AreaTile[]> {
  const { rows } = await sql<AreaTile>`
    with open_project as (
      select distinct project.id from project join step on step.project_id = project.id
      where project.status = 'published' and step.status = 'published'
        and (step.opens_at is null or step.opens_at <= ${now}) and (step.closes_at is null or step.closes_at > ${now})
    )
    select area.code, area.name, area.short_name as short, area.tile_column as "column", area.tile_row as "row",
      count(distinct open_project.id)::int as open
    from area
    left join project_area on project_area.area_id in (area.id, area.parent_id)
    left join open_project on open_project.id = project_area.project_id
    where area.tile_column is not null
    group by area.id order by area.name collate "nl-x-icu"`.execute(db);
  return rows;
}
