import type { Tx } from '../../platform/db/db.ts';
import { areaAt } from './area-at.ts';

/** Gives what was only pointed at on a map the area that it lies in; for after an import. */
export async function placePoints(tx: Tx): Promise<void> {
  const pointed = await tx
    .selectFrom('contribution')
    .select(['id', 'longitude', 'latitude'])
    .where('areaId', 'is', null)
    .where('longitude', 'is not', null)
    .execute();
  for (const { id, longitude, latitude } of pointed) {
    if (longitude === null || latitude === null) continue;
    const area = await areaAt(tx, { longitude, latitude });
    if (area) await tx.updateTable('contribution').set({ areaId: area.id }).where('id', '=', id).execute();
  }
}
