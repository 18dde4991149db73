import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';

export type PlaceOption = { id: number; name: string; kind: string; parentName: string | null };

/** The places that somebody may choose: these areas and what lies inside; without any, all wijken by gebied. */
export async function placesOf(db: Db, areaIds: readonly number[]): Promise<PlaceOption[]> {
  const { rows } = await sql<PlaceOption>`
    with recursive inside as (
      select id from area where id = any (${areaIds}::bigint[])
      union select area.id from area join inside on area.parent_id = inside.id
    )
    select area.id, area.name, area.kind, parent.name as parent_name
    from area left join area parent on parent.id = area.parent_id
    where case when cardinality(${areaIds}::bigint[]) = 0 then area.kind = 'wijk'
      else area.id in (select id from inside) end
    order by array_position(array['gemeente', 'gebied', 'wijk', 'buurt'], area.kind), parent.name, area.name`.execute(
    db,
  );
  return rows;
}

/** A place as it stands in a list to choose from. */
export function placeLabel({ name, parentName }: PlaceOption): string {
  return parentName ? `${name} (${parentName})` : name;
}
