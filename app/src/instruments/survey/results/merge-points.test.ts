import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergePoints } from './merge-points.ts';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });

test('six people who point at one crossing are one dot, to about a hundred metres, and one far away is not drawn', () => {
  const crossing = Array.from({ length: 6 }, (_, index) => at(4.6411 + index / 10_000, 52.3811));
  const { dots, left } = mergePoints([...crossing, at(4.9, 52.9)]);
  expect(dots).toEqual([{ longitude: 4.641, latitude: 52.381, count: 6 }]);
  expect(left).toBe(1);
});

test('whoever is alone in a street is taken together with those around it', () => {
  const spread = Array.from({ length: 5 }, (_, index) => at(4.61 + index * 0.004, 52.37));
  expect(mergePoints(spread)).toMatchObject({ dots: [{ count: 5 }], left: 0 });
});

const points = fc.array(
  fc.record({
    longitude: fc.double({ min: 4.58, max: 4.7, noNaN: true }),
    latitude: fc.double({ min: 52.34, max: 52.43, noNaN: true }),
  }),
  { maxLength: 60 },
);

test('wherever people point, every dot is of at least five, and with those left out they are everybody', () => {
  fc.assert(
    fc.property(points, (all) => {
      const { dots, left } = mergePoints(all);
      for (const { count } of dots) expect(count).toBeGreaterThanOrEqual(5);
      expect(dots.reduce((sum, { count }) => sum + count, left)).toBe(all.length);
    }),
  );
});
