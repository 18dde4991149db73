import type { Tx } from '../../platform/db/db.ts';
import { areaAt, liesOutside } from '../areas/index.ts';
import type { InitiativeTexts } from './start/initiative-fields.ts';

/** The columns of an initiative that its team fills in. */
export function initiativeColumns({ why, place, who, point, isPhysical }: InitiativeTexts) {
  return { why, place, who, isPhysical, lon: point?.longitude ?? null, lat: point?.latitude ?? null };
}

/** The areas of an initiative: the chosen one, else the wijk of its point; 'outside' where the point is not in town. */
export async function areasOf(tx: Tx, { areaId, point }: InitiativeTexts): Promise<number[] | 'outside'> {
  if (point && (await liesOutside(tx, point))) return 'outside';
  if (areaId !== null) return [areaId];
  const found = point && (await areaAt(tx, point));
  if (!found) return [];
  return [found.kind === 'buurt' && found.parentId !== null ? found.parentId : found.id];
}
