import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingsOf } from './drawing.ts';
import { boxOf, contains, type Outline, type Position } from './outline.ts';
import { pathOf, projectionOf } from './projection.ts';
import { readGeojson } from './read-geojson.ts';

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('a point in the square is inside, one in its hole or in the sea is not', () => {
  const outline: Outline = [[square(4, 52, 1), square(4.4, 52.4, 0.2)], [square(6, 52, 1)]];
  expect(contains(outline, { longitude: 4.1, latitude: 52.1 })).toBe(true);
  expect(contains(outline, { longitude: 6.5, latitude: 52.5 })).toBe(true);
  expect(contains(outline, { longitude: 4.5, latitude: 52.5 })).toBe(false);
  expect(contains(outline, { longitude: 5.5, latitude: 52.5 })).toBe(false);
});

test('every point of a town that is cut in two along any line lies in exactly one half', () => {
  const cut = fc.array(fc.tuple(between(4.3, 4.7), between(52.01, 52.99)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(cut, between(4, 4.999), between(52, 52.999), (positions, longitude, latitude) => {
      const line = [[4.5, 52], ...positions.sort((one, other) => one[1] - other[1]), [4.5, 53]] as Position[];
      const west: Outline = [[[[4, 52], ...line, [4, 53], [4, 52]]]];
      const east: Outline = [[[[5, 53], ...[...line].reverse(), [5, 52], [5, 53]]]];
      // Also on the border itself: at the height of each corner of the cut.
      for (const point of [
        { longitude, latitude },
        ...line.slice(1, -1).map(([x, y]) => ({ longitude: x, latitude: y })),
      ]) {
        expect(Number(contains(west, point)) + Number(contains(east, point))).toBe(1);
      }
    }),
  );
});

test('a map of ten thousand positions becomes a drawing of less than 20 kB', () => {
  const circle = (west: number): Outline => {
    const at = (index: number): Position => [
      west + 0.01 * Math.cos((index / 5000) * 2 * Math.PI),
      52.4 + 0.01 * Math.sin((index / 5000) * 2 * Math.PI),
    ];
    return [[[...Array.from({ length: 5000 }, (_, index) => at(index)), at(0)]]];
  };
  const drawings = drawingsOf([circle(4.6), circle(4.62)]);
  const projection = projectionOf(boxOf(drawings.flat()), 1000);
  const paths = drawings.map((drawing) => pathOf(drawing, projection)).join('');
  expect(paths.length).toBeGreaterThan(1000);
  expect(paths.length).toBeLessThan(20_000);
});

const buurten = join(import.meta.dirname, '../../../../../shared/data/haarlem/haarlem-buurten.geojson');
describe.skipIf(!existsSync(buurten))(
  'Haarlem (skipped where ../shared/data/haarlem is not beside the project)',
  () => {
    test('each point of the town lies in at most one buurt', () => {
      const read = readGeojson(readFileSync(buurten, 'utf8'));
      if (!read.ok) throw new Error(read.error.lines.join('\n'));
      const areas = read.value;
      const { west, east, south, north } = boxOf(areas.flatMap((area) => area.outline.flat()));
      let found = 0;
      for (let x = 0; x < 60; x += 1) {
        for (let y = 0; y < 60; y += 1) {
          const point = {
            longitude: west + ((x + 0.37) / 60) * (east - west),
            latitude: south + ((y + 0.61) / 60) * (north - south),
          };
          const holding = areas.filter((area) => contains(area.outline, point)).map((area) => area.name);
          expect(holding.length, holding.join(' and ')).toBeLessThanOrEqual(1);
          found += holding.length;
        }
      }
      expect(found).toBeGreaterThan(1000);
    });
  },
);
