import { type HiddenCell, hiddenRange } from './hidden-range.ts';
import { leastAnswers, leastInCell } from './privacy-thresholds.ts';

/** A table of counts; null is hidden. */
export type Cells = (number | null)[][];
type Counts = readonly (readonly number[])[];

/**
 * Hides what could tell of a few people: all of a line of fewer than ten, cells of one to four, and then as many others
 * as it takes that nobody finds one of those by subtracting, not even from several totals at once. Totals of rows and
 * columns are known, for they stand in the plain results. `columnsToo` where the columns are groups of people as well.
 */
export function suppress(counts: Counts, columnsToo = false): Cells {
  const rowTotals = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnTotals = (counts[0] ?? []).map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const inSmallLine = (row: number, column: number) =>
    (rowTotals[row] ?? 0) < leastAnswers || (columnsToo && (columnTotals[column] ?? 0) < leastAnswers);
  const cells: Cells = counts.map((line, row) =>
    line.map((count, column) => (inSmallLine(row, column) || (count > 0 && count < leastInCell) ? null : count)),
  );
  const hidden = () =>
    counts.flatMap((line, row) =>
      line.flatMap((count, column): HiddenCell[] =>
        cells[row]?.[column] === null
          ? [{ row, column, count, least: inSmallLine(row, column) ? 0 : Math.min(1, count) }]
          : [],
      ),
    );
  // What is safe stays so, whatever else is hidden. Each round hides at least one more cell, so it ends.
  const safe = new Set<string>();
  const next = () => firstExposed(hidden(), inSmallLine, safe);
  for (let exposed = next(); exposed; exposed = next()) {
    const more = nextToHide(cells, counts, exposed);
    if (more.length === 0) break;
    for (const { row, column } of more) cells[row]?.splice(column, 1, null);
  }
  return cells;
}

/** A hidden cell that can be found after all: to be small, or in a group of fewer than ten what it is exactly. */
function firstExposed(
  hidden: readonly HiddenCell[],
  inSmallLine: (row: number, column: number) => boolean,
  safe: Set<string>,
): HiddenCell | undefined {
  return hidden.find((cell) => {
    const name = `${cell.row} ${cell.column}`;
    const small = inSmallLine(cell.row, cell.column);
    if (safe.has(name) || (!small && cell.count >= leastInCell)) return false;
    const { from, to } = hiddenRange(hidden, cell, leastInCell);
    if (small ? from === to && to > 0 : to < leastInCell) return true;
    safe.add(name);
    return false;
  });
}

type At = { row: number; column: number };

/**
 * What to hide so that this cell may be more than it is: the corners of a rectangle with it, along which people can be
 * moved without any total changing. Of those with room enough, the one that costs fewest numbers; else whatever is left.
 */
function nextToHide(cells: Cells, counts: Counts, { row, column }: At): At[] {
  const shown = ({ row: at, column: of }: At) => cells[at]?.[of] !== null;
  const count = ({ row: at, column: of }: At) => counts[at]?.[of] ?? 0;
  const rectangles = counts.flatMap((line, other) =>
    line.flatMap((_, across) => {
      if (other === row || across === column) return [];
      const [beside, below] = [
        { row, column: across },
        { row: other, column },
      ];
      const fresh = [beside, below, { row: other, column: across }].filter(shown);
      const roomy = Math.min(count(beside), count(below)) >= leastInCell;
      const cost = fresh.reduce((sum, corner) => sum + count(corner), 0);
      return fresh.length === 0 ? [] : [{ fresh, roomy, cost }];
    }),
  );
  const [best] = rectangles.sort((one, other) => Number(other.roomy) - Number(one.roomy) || one.cost - other.cost);
  if (best) return best.fresh;
  const rest = cells.flatMap((line, at) => line.map((_, of) => ({ row: at, column: of }))).filter(shown);
  return rest.slice(0, 1);
}
