import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from './agreement.ts';
import { firstDistinct, kMeans } from './k-means.ts';
import { nearestOfFew, nearestOfMany, ordered } from './nearest.ts';
import { countOf, type Places } from './places.ts';
import { silhouette } from './silhouette.ts';

/** Places in two to four dimensions. */
const places = fc
  .integer({ min: 2, max: 4 })
  .chain((dimensions) =>
    fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: dimensions, maxLength: dimensions }), {
      minLength: 1,
      maxLength: 30,
    }),
  )
  .map((list) => of(list));
const of = (list: readonly (readonly number[])[]): Places => ({
  dimensions: list[0]?.length ?? 2,
  at: Float64Array.from(list.flat()),
});
const distance = (a: Places, one: number, b: Places, other: number) => {
  const squares = Array.from(
    { length: a.dimensions },
    (_, axis) => ((a.at[one * a.dimensions + axis] as number) - (b.at[other * a.dimensions + axis] as number)) ** 2,
  );
  return squares.reduce((sum, square) => sum + square, 0);
};

test('everybody goes to the nearest middle, and to the first of two as near', () => {
  fc.assert(
    fc.property(places, (centres) => {
      const person = of([Array.from({ length: centres.dimensions }, (_, axis) => axis - 1)]);
      const distances = Array.from({ length: countOf(centres) }, (_, group) => distance(person, 0, centres, group));
      const [least = Infinity, next = Infinity] = distances.toSorted((a, b) => a - b);
      const squares = new Float64Array(2);
      expect(nearestOfFew(centres, person, 0, squares)).toBe(distances.indexOf(least));
      expect([...squares]).toEqual([least, next]);
      squares.fill(0);
      expect(nearestOfMany(ordered(centres), person, 0, squares)).toBe(distances.indexOf(least));
      expect([...squares]).toEqual([least, next]);
    }),
  );
});

test('the bounds change nothing: everybody ends with the nearest middle, as when all are looked at each round', () => {
  const looked = (all: Places, start: Places) => {
    const centres = { dimensions: start.dimensions, at: start.at.slice() };
    let groupOf: number[] = [];
    for (let round = 0; round < 100; round += 1) {
      const now = Array.from({ length: countOf(all) }, (_, row) =>
        nearestOfFew(centres, all, row, new Float64Array(2)),
      );
      if (now.every((group, index) => group === groupOf[index])) break;
      groupOf = now;
      for (let cell = 0; cell < centres.at.length; cell += 1) {
        const [group, axis] = [Math.floor(cell / all.dimensions), cell % all.dimensions];
        const own = now.flatMap((one, index) =>
          one === group ? [all.at[index * all.dimensions + axis] as number] : [],
        );
        if (own.length > 0) centres.at[cell] = own.reduce((sum, part) => sum + part, 0) / own.length;
      }
    }
    return groupOf;
  };
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 12 }), (all, groups) => {
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
