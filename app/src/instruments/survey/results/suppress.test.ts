import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenRange } from './hidden-range.ts';
import { type Cells, suppress } from './suppress.ts';

test('a table of large numbers is shown as it is, and a few people are not', () => {
  const large = [
    [20, 30],
    [15, 12],
  ];
  expect(suppress(large)).toEqual(large);
  expect(suppress([[6, 3]])).toEqual([[null, null]]);
});

test('two small numbers beside one another would give each other away by their total, so a larger one is hidden too', () => {
  // Sixteen people less twelve who are shown would leave four in two cells: both are small, that much would be known.
  const cells = suppress([
    [12, 3, 1],
    [20, 30, 40],
  ]);
  expect(cells[0]).toEqual([null, null, null]);
});

test('a number is not found by way of several totals either', () => {
  // Every row and column with a hidden cell has two or more, and yet the totals of the corner give the middle cell away.
  const counts = [
    [30, 30, 50, 50],
    [30, 30, 2, 50],
    [50, 50, 30, 30],
    [50, 50, 30, 30],
  ];
  const at = (row: number, column: number) => ({ row, column, count: counts[row]?.[column] ?? 0, least: 1 });
  const corners = [at(0, 0), at(0, 1), at(1, 0), at(1, 1), at(2, 2), at(2, 3), at(3, 2), at(3, 3)];
  const middle = at(1, 2);
  expect(hiddenRange([...corners, middle], middle)).toEqual({ from: 2, to: 2 });
  const hidden = suppress(counts).flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === null ? [at(row, column)] : [])),
  );
  const found = hidden.find(({ row, column }) => row === 1 && column === 2);
  expect(found && hiddenRange(hidden, found).to).toBeGreaterThanOrEqual(5);
});

test('groups of fewer than ten are hidden whichever way the table is turned', () => {
  const counts = [
    [6, 20],
    [2, 40],
  ];
  const turned = [
    [6, 2],
    [20, 40],
  ];
  const cells = suppress(counts, true);
  expect(cells[0]?.[0]).toBeNull();
  expect(suppress(turned, true)).toEqual(cells[0]?.map((_, column) => cells.map((row) => row[column])));
});

const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(fc.nat({ max: 40 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

test('whatever the table: what is small is hidden, and what is shown is true', () => {
  fc.assert(
    fc.property(table, fc.boolean(), (counts, columnsToo) => {
      for (const [row, line] of suppress(counts, columnsToo).entries()) {
        for (const [column, cell] of line.entries()) {
          const count = counts[row]?.[column] ?? 0;
          if (cell !== null) expect([cell, count === 0 || count >= 5]).toEqual([count, true]);
        }
      }
    }),
  );
});

const few = fc.tuple(...[1, 2].map(() => fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 3 })));

test('whoever tries every table with the same totals cannot say of a hidden cell that it is small', () => {
  fc.assert(
    fc.property(few, (counts) => {
      const cells = suppress(counts);
      // When nothing is left to hide, the totals alone say what they say.
      if (cells.flat().every((cell) => cell === null)) return;
      const all = possible(counts, cells);
      for (const [row, line] of cells.entries()) {
        if ((counts[row] ?? []).reduce((sum, count) => sum + count, 0) < 10) continue;
        for (const [column, cell] of line.entries()) {
          if (cell === null) expect(Math.max(...(all[row]?.[column] ?? []))).toBeGreaterThanOrEqual(5);
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** Every value that each cell has in some table with these totals and these shown cells; one that is hidden is not nothing. */
function possible(counts: readonly (readonly number[])[], cells: Cells): number[][][] {
  const seen = cells.map((line) => line.map(() => new Set<number>()));
  const width = counts[0]?.length ?? 0;
  const rowsLeft = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnsLeft = Array.from({ length: width }, (_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const smallRows = rowsLeft.map((total) => total < 10);
  const chosen: number[] = [];
  const walk = (at: number): void => {
    const [row, column] = [Math.floor(at / width), at % width];
    if (at === cells.length * width) {
      for (const [index, value] of chosen.entries()) seen[Math.floor(index / width)]?.[index % width]?.add(value);
      return;
    }
    const shown = cells[row]?.[column] ?? null;
    const least = shown ?? (smallRows[row] || counts[row]?.[column] === 0 ? 0 : 1);
    const most = shown ?? Math.min(rowsLeft[row] ?? 0, columnsLeft[column] ?? 0);
    for (let value = least; value <= most; value++) {
      const [rowAfter, columnAfter] = [(rowsLeft[row] ?? 0) - value, (columnsLeft[column] ?? 0) - value];
      if (rowAfter < 0 || columnAfter < 0) continue;
      if (column === width - 1 && rowAfter !== 0) continue;
      if (row === cells.length - 1 && columnAfter !== 0) continue;
      rowsLeft[row] = rowAfter;
      columnsLeft[column] = columnAfter;
      chosen[at] = value;
      walk(at + 1);
      rowsLeft[row] = rowAfter + value;
      columnsLeft[column] = columnAfter + value;
    }
  };
  walk(0);
  return seen.map((line) => line.map((values) => [...values]));
}
