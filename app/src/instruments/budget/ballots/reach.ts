import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

export type ReachError = { kind: 'too-many-areas' };

/**
 * Decides whether somebody of this wijk may choose projects in these: those of the own wijk and of one other. A project
 * without a wijk is for everybody (null); who did not tell a wijk chooses two.
 */
export function withinReach(own: number | null, wijken: readonly (number | null)[]): Result<null, ReachError> {
  const others = new Set(wijken.filter((wijk) => wijk !== null && wijk !== own));
  return others.size > (own === null ? 2 : 1) ? fail({ kind: 'too-many-areas' }) : ok(null);
}

/** The wijk in which this area lies, with the projects in it; null where the area is not known. */
export async function ownWijk(
  db: Db | Tx,
  areaId: number | null,
  projects: readonly { id: number; areaId: number | null }[],
): Promise<{ wijk: string; projects: ReadonlySet<number> } | null> {
  if (areaId === null) return null;
  const wijken = await wijkOf(db, [areaId, ...projects.flatMap((project) => project.areaId ?? [])]);
  const own = wijken.get(areaId) ?? null;
  if (own === null) return null;
  const { name } = await db.selectFrom('area').select('name').where('id', '=', own).executeTakeFirstOrThrow();
  const inside = projects.filter((project) => project.areaId !== null && wijken.get(project.areaId) === own);
  return { wijk: name, projects: new Set(inside.map(({ id }) => id)) };
}

/** The wijk in which each of these areas lies, by area id; null for what is larger than a wijk. */
export async function wijkOf(db: Db | Tx, areaIds: readonly number[]): Promise<Map<number, number | null>> {
  if (areaIds.length === 0) return new Map();
  const { rows } = await sql<{ id: number; wijk: number | null }>`
    with recursive up as (
      select id, id as at, kind, parent_id from area where id = any(${[...areaIds]}::bigint[])
      union all select up.id, area.id, area.kind, area.parent_id from area join up on area.id = up.parent_id
        where up.kind = 'buurt'
    ) select id, max(at) filter (where kind = 'wijk') as wijk from up group by id`.execute(db);
  return new Map(rows.map(({ id, wijk }) => [id, wijk]));
}
