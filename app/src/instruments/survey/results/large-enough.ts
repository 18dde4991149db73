import { leastInCell } from './privacy-thresholds.ts';

/** How many there are of one thing. */
export type Counted<Key> = { key: Key; count: number };

/**
 * The things of which there are at least five, the most first, and how many all others are together: none or at least
 * five as well, so that taken from the total no smaller number is left.
 */
export function largeEnough<Key>(counts: readonly Counted<Key>[], total: number) {
  const rows = counts.filter(({ count }) => count >= leastInCell).sort((one, other) => other.count - one.count);
  let others = total - rows.reduce((sum, { count }) => sum + count, 0);
  while (others > 0 && others < leastInCell && rows.length > 0) others += rows.pop()?.count ?? 0;
  return { rows, others };
}
