import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Points } from '../axes/place.ts';
import { agreement } from './agreement.ts';
import { firstDistinct, kMeans } from './k-means.ts';
import { nearestOfFew, nearestOfMany } from './nearest.ts';
import { silhouette } from './silhouette.ts';

const points = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })), {
  minLength: 1,
  maxLength: 30,
});
const of = (list: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(list, ([x]) => x),
  y: Float64Array.from(list, ([, y]) => y),
});

test('everybody goes to the nearest middle, and to the first of two as near', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), (centres, x, y) => {
      const distances = centres.map(([cx, cy]) => (x - cx) ** 2 + (y - cy) ** 2);
      const [least = Infinity, next = Infinity] = distances.toSorted((a, b) => a - b);
      for (const find of [nearestOfMany(of(centres)), nearestOfFew.bind(undefined, of(centres))]) {
        const squares = new Float64Array(2);
        expect(find(x, y, squares)).toBe(distances.indexOf(least));
        expect([...squares]).toEqual([least, next]);
      }
    }),
  );
});

test('the bounds change nothing: everybody ends with the nearest middle, as when all are looked at each round', () => {
  const looked = (all: Points, start: Points) => {
    const centres = { x: start.x.slice(), y: start.y.slice() };
    let groupOf: number[] = [];
    for (let round = 0; round < 100; round += 1) {
      const now = Array.from(all.x, (x, index) =>
        nearestOfFew(centres, x, all.y[index] as number, new Float64Array(2)),
      );
      if (now.every((group, index) => group === groupOf[index])) break;
      groupOf = now;
      for (const group of centres.x.keys()) {
        const own = now.flatMap((one, index) => (one === group ? [index] : []));
        if (own.length === 0) continue;
        centres.x[group] = own.reduce((sum, index) => sum + (all.x[index] as number), 0) / own.length;
        centres.y[group] = own.reduce((sum, index) => sum + (all.y[index] as number), 0) / own.length;
      }
    }
    return groupOf;
  };
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 12 }), (list, groups) => {
      const all = of(list);
      const start = firstDistinct(all, groups);
      expect([...kMeans(all, start).groupOf]).toEqual(looked(all, start));
    }),
  );
});

test('two divisions agree wholly when only the names differ, and by chance not at all', () => {
  expect(agreement([0, 0, 1, 1, 2], [5, 5, 3, 3, 1])).toBe(1);
  expect(agreement([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5);
  expect(agreement([0, 0, 0], [1, 1, 1])).toBe(1);
  expect(agreement([0, 0, 1, 1, -1], [0, 0, 1, 1, 0])).toBe(1);
  expect(agreement([], [])).toBe(1);
});

test('groups far apart have a silhouette near 1, who is alone counts 0', () => {
  const far = of([
    [0, 0],
    [0, 1],
    [100, 0],
    [100, 1],
  ]);
  expect(silhouette(far, Int32Array.of(0, 0, 1, 1), 2)).toBeGreaterThan(0.98);
  expect(silhouette(far, Int32Array.of(0, 1, 0, 1), 2)).toBeLessThan(0);
  expect(
    silhouette(
      of([
        [0, 0],
        [1, 1],
      ]),
      Int32Array.of(0, 1),
      2,
    ),
  ).toBe(0);
});
