import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppress } from './suppress.ts';

test('a table of large numbers is shown as it is, and a few people are not', () => {
  expect(
    suppress([
      [20, 30],
      [15, 12],
    ]),
  ).toEqual([
    [20, 30],
    [15, 12],
  ]);
  expect(suppress([[6, 3]])).toEqual([[null, null]]);
});

test('a number that could be found by subtracting is hidden too', () => {
  const hidden = suppress([
    [20, 3, 40],
    [15, 12, 31],
    [25, 22, 18],
  ]);
  expect(hidden[0]?.[1]).toBeNull();
  expect(hidden.flat().filter((cell) => cell === null).length).toBeGreaterThanOrEqual(4);
});

const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(fc.nat({ max: 40 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

test('whatever the table: what is small is hidden, what is shown is true, and no line has one hidden cell', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const cells = suppress(counts);
      const columns = (counts[0] ?? []).map((_, column) => cells.map((row) => row[column]));
      for (const [index, row] of cells.entries()) {
        for (const [column, cell] of row.entries()) {
          const count = counts[index]?.[column] ?? 0;
          if (cell !== null) expect([cell, count === 0 || count >= 5]).toEqual([count, true]);
        }
      }
      for (const line of [...cells, ...columns]) {
        const hidden = line.filter((cell) => cell === null).length;
        if (line.length > 1) expect(hidden).not.toBe(1);
      }
    }),
  );
});
