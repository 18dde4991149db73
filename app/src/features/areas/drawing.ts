import { boxOf, type Outline, type Position, type Ring } from './outline.ts';

// A step on the map takes about six characters; with these many the paths of one map stay below 18 kB.
const mostPositions = 3000;
// Halves of the larger side of the town: from 1/1024 of it, finer than a pixel, until the map is small enough.
const finest = 1024;

/**
 * The rings of each outline on a common grid, as fine as the size of a map allows. Borders that two areas share stay
 * shared, because each position moves by itself.
 */
export function drawingsOf(outlines: readonly Outline[]): Ring[][] {
  const box = boxOf(outlines.flat(2));
  const side = Math.max(box.east - box.west, box.north - box.south);
  for (let steps = finest; ; steps /= 2) {
    const drawn = outlines.map((outline) => outline.flat().flatMap((ring) => onGrid(ring, side / steps)));
    const positions = drawn.flat().reduce((sum, ring) => sum + ring.length, 0);
    if (positions <= mostPositions || steps <= 8) return drawn;
  }
}

/** The ring with its positions on the grid; none where nothing of it is left. */
function onGrid(ring: Ring, step: number): Ring[] {
  const snapped = ring.map(([longitude, latitude]): Position => [snap(longitude, step), snap(latitude, step)]);
  const kept = snapped.filter((position, index) => index === 0 || !same(position, snapped[index - 1] as Position));
  return kept.length < 4 ? [] : [kept];
}

// Seven decimals are a centimetre; more would only be the noise of the division.
function snap(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(7));
}

function same(one: Position, other: Position): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
