import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaRows } from './area-rows.ts';

test('a wijk that three people named goes with the smallest that is large enough', () => {
  const counts = [
    { areaId: 1, count: 9 },
    { areaId: 2, count: 6 },
    { areaId: 3, count: 3 },
  ];
  expect(areaRows(counts, 18)).toEqual([
    { areaId: 1, count: 9 },
    { areaId: null, count: 9 },
  ]);
});

test('whatever people named, each line is of at least five and together they are everybody', () => {
  const named = fc.uniqueArray(fc.record({ areaId: fc.nat({ max: 50 }), count: fc.nat({ max: 12 }) }), {
    selector: ({ areaId }) => areaId,
  });
  fc.assert(
    fc.property(named, fc.nat({ max: 9 }), (counts, outside) => {
      const answered = counts.reduce((sum, { count }) => sum + count, outside);
      const rows = areaRows(counts, answered);
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(answered);
      if (answered >= 5) for (const { count } of rows) expect(count).toBeGreaterThanOrEqual(5);
    }),
  );
});
