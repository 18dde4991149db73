import { leastAnswers, leastInCell } from './privacy-thresholds.ts';

/** A table of counts; null is hidden. */
export type Cells = (number | null)[][];

/**
 * Hides what could tell of a few people: whole rows of fewer than ten, cells of one to four, and then as many others as
 * it takes that no hidden cell can be found by subtracting: every row and every column has none or at least two. The
 * totals of rows and columns are known (they stand in the plain results), so both are watched.
 */
export function suppress(counts: readonly (readonly number[])[]): Cells {
  const cells: Cells = counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => (total < leastAnswers || (count > 0 && count < leastInCell) ? null : count));
  });
  // Each round hides at least one more cell, so it ends.
  while (hideNext(cells, counts)) {
    // until every line has none or two
  }
  return cells;
}

function hideNext(cells: Cells, counts: readonly (readonly number[])[]): boolean {
  const width = counts[0]?.length ?? 0;
  const lines = [
    ...counts.map((_, row) => Array.from({ length: width }, (__, column) => [row, column] as const)),
    ...Array.from({ length: width }, (_, column) => counts.map((__, row) => [row, column] as const)),
  ];
  for (const line of lines) {
    const open = line.filter(([row, column]) => cells[row]?.[column] !== null);
    if (line.length - open.length !== 1 || open.length === 0) continue;
    // The smallest says least; a nothing hides nothing, so only where there is no other.
    const count = ([row, column]: readonly [number, number]) => counts[row]?.[column] || Number.MAX_SAFE_INTEGER;
    const [row, column] = open.reduce((least, one) => (count(one) < count(least) ? one : least));
    const hidden = cells[row];
    if (hidden) hidden[column] = null;
    return true;
  }
  return false;
}
