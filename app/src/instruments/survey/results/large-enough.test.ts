import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largeEnough } from './large-enough.ts';

test('a wijk that three people named goes with the smallest that is large enough', () => {
  const counts = [
    { key: 'Zijlweg', count: 9 },
    { key: 'Te Zaanen', count: 6 },
    { key: 'Oude Stad', count: 3 },
  ];
  expect(largeEnough(counts, 18)).toEqual({ rows: [{ key: 'Zijlweg', count: 9 }], others: 9 });
});

test('whatever there is, each line is of at least five and together they are everybody', () => {
  const named = fc.uniqueArray(fc.record({ key: fc.nat({ max: 50 }), count: fc.nat({ max: 12 }) }), {
    selector: ({ key }) => key,
  });
  fc.assert(
    fc.property(named, fc.nat({ max: 9 }), (counts, outside) => {
      const total = counts.reduce((sum, { count }) => sum + count, outside);
      const { rows, others } = largeEnough(counts, total);
      expect(rows.reduce((sum, { count }) => sum + count, others)).toBe(total);
      if (total >= 5)
        for (const count of [...rows.map((row) => row.count), others]) expect(count > 0 && count < 5).toBe(false);
    }),
  );
});
