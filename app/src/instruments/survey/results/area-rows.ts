import { leastInCell } from './privacy-thresholds.ts';

/** How many people named a wijk; null is all others together, and places outside every wijk. */
export type AreaRow = { areaId: number | null; count: number };

/**
 * The wijken that at least five people named, the most named first, and everybody else on one line of at least five:
 * taken from the total, no smaller number is left.
 */
export function areaRows(counts: readonly { areaId: number; count: number }[], answered: number): AreaRow[] {
  const rows = counts
    .filter(({ count }) => count >= leastInCell)
    .sort((one, other) => other.count - one.count || one.areaId - other.areaId);
  let others = answered - rows.reduce((sum, { count }) => sum + count, 0);
  while (others > 0 && others < leastInCell && rows.length > 0) others += rows.pop()?.count ?? 0;
  return others > 0 ? [...rows, { areaId: null, count: others }] : rows;
}
