import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';
import type { Point } from '../../../platform/db/schema.ts';
import { middleOf } from '../../areas/index.ts';

/** Where a notice is: as exact as may be said of it. */
export type Where = { areaId: number | null; spot: RawBuilder<Point | null>; spotIsArea: boolean };

/** The whole town. */
const everywhere = { areaId: null, spot: sql<Point | null>`null`, spotIsArea: false } satisfies Where;

/** The middle of an area, or of the whole town; undefined where there is no such area. */
export async function whereInArea(tx: Tx, areaId: number | null): Promise<Where | undefined> {
  if (areaId === null) return everywhere;
  const area = await tx.selectFrom('area').select(['id', 'west']).where('id', '=', areaId).executeTakeFirst();
  if (!area) return undefined;
  // Until outlines are imported nobody knows where an area is, and being in the same one is all that can be said.
  const spot = sql<Point | null>`${middleOf(areaId)}`;
  return { areaId, spot, spotIsArea: area.west !== null };
}

/** The place of the initiative itself: its point, or else the middle of its area. */
export async function whereOfInitiative(tx: Tx, projectId: number): Promise<Where> {
  const areas = await tx
    .selectFrom('projectArea')
    .select('areaId')
    .where('projectId', '=', projectId)
    .limit(2)
    .execute();
  const areaId = areas.length === 1 ? (areas[0]?.areaId ?? null) : null;
  const { lon } = await tx
    .selectFrom('initiative')
    .select('lon')
    .where('projectId', '=', projectId)
    .executeTakeFirstOrThrow();
  if (lon === null) return (await whereInArea(tx, areaId)) ?? everywhere;
  const spot = sql<Point | null>`(select help_spot(lon, lat) from initiative where project_id = ${projectId})`;
  return { areaId, spot, spotIsArea: false };
}
