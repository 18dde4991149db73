import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distribution } from './distribution.ts';

test('a few different figures are shown one by one, and the one large family is put with the next', () => {
  const figures = [
    { figure: 1, count: 12 },
    { figure: 2, count: 9 },
    { figure: 3, count: 4 },
    { figure: 11, count: 1 },
  ];
  expect(distribution(figures)).toEqual([
    { from: 1, to: 1, count: 12 },
    { from: 2, to: 2, count: 9 },
    { from: 3, to: null, count: 5 },
  ]);
});

test('many different figures are put in stretches of a round width', () => {
  const ages = Array.from({ length: 60 }, (_, index) => ({ figure: 20 + index, count: 2 }));
  expect(distribution(ages)).toEqual([
    { from: null, to: 29, count: 20 },
    ...[30, 40, 50, 60].map((from) => ({ from, to: from + 9, count: 20 })),
    { from: 70, to: null, count: 20 },
  ]);
});

const figures = fc.uniqueArray(
  fc.record({
    figure: fc.integer({ min: -500, max: 5000 }).map((tenths) => tenths / 10),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { selector: ({ figure }) => figure, minLength: 1, maxLength: 40 },
);

test('whatever the figures: nobody gets lost, and no stretch is of one to four people', () => {
  fc.assert(
    fc.property(figures, (all) => {
      const stretches = distribution(all);
      const total = all.reduce((sum, { count }) => sum + count, 0);
      expect(stretches.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      if (total < 5) return;
      for (const { count } of stretches) expect(count === 0 || count >= 5).toBe(true);
    }),
  );
});
