import { emptyPlaces, type Places } from '../groups/places.ts';
import type { VoteRows } from '../vote-table.ts';
import type { Factors } from './factors.ts';
import { invert } from './small-matrix.ts';
import { lengthsOf } from './turn.ts';

/** Finds where somebody stands, as far as the own votes tell, and how uncertain that is, and leaves both in `place`. */
export type Expected = {
  readonly find: (row: number) => void;
  /** The squares of the uncertain place as the lower triangle, row after row; then the place itself. */
  readonly place: Float64Array;
};

/** How many numbers the lower triangle of a matrix of this size has. */
export function triangle(size: number): number {
  return (size * (size + 1)) / 2;
}

/**
 * What a vote tells about a place depends on the statement and the answer only, so that is worked out once for each; what
 * somebody's votes tell is the sum. This runs for every vote in every round: no object or list is made for a person.
 */
export function expectedIn(
  { start, column, value }: VoteRows,
  { dimensions, mean, loading, noise }: Factors,
): Expected {
  const squares = triangle(dimensions);
  const size = squares + dimensions;
  const told = new Float64Array(3 * size * mean.length);
  for (let statement = 0, cell = 0; statement < mean.length; statement += 1)
    for (let answer = -1; answer <= 1; answer += 1) {
      const own = dimensions * statement;
      for (let one = 0; one < dimensions; one += 1)
        for (let two = 0; two <= one; two += 1)
          told[cell++] = (loading[own + one] as number) * (loading[own + two] as number);
      for (let one = 0; one < dimensions; one += 1)
        told[cell++] = (loading[own + one] as number) * (answer - (mean[statement] as number));
    }
  const sum = new Float64Array(size);
  const place = new Float64Array(size);
  const find = (row: number) => {
    sum.fill(0);
    for (let one = 0, cell = 0; one < dimensions; one += 1, cell += one + 1) sum[cell] = noise;
    const last = start[row + 1] as number;
    for (let at = start[row] as number; at < last; at += 1) {
      const from = size * (3 * (column[at] as number) + (value[at] as number) + 1);
      for (let part = 0; part < size; part += 1) sum[part] = (sum[part] as number) + (told[from + part] as number);
    }
    invert(sum, dimensions);
    for (let one = 0; one < dimensions; one += 1) {
      let along = 0;
      for (let two = 0; two < dimensions; two += 1) {
        const cell = one > two ? triangle(one) + two : triangle(two) + one;
        along += (sum[cell] as number) * (sum[squares + two] as number);
      }
      place[squares + one] = along;
    }
    for (let one = 0, cell = 0; one < dimensions; one += 1)
      for (let two = 0; two <= one; two += 1, cell += 1)
        place[cell] =
          noise * (sum[cell] as number) + (place[squares + one] as number) * (place[squares + two] as number);
  };
  return { find, place };
}

/** Puts everybody where they are expected, along axes of unit length; few votes keep somebody near the middle. */
export function placeByFactors(table: VoteRows, factors: Factors): Places {
  const { dimensions } = factors;
  const lengths = lengthsOf(factors);
  const places = emptyPlaces(table.participants.length, dimensions);
  const { find, place } = expectedIn(table, factors);
  const squares = triangle(dimensions);
  for (let row = 0; row < table.participants.length; row += 1) {
    find(row);
    for (let axis = 0; axis < dimensions; axis += 1)
      places.at[row * dimensions + axis] = (place[squares + axis] as number) * (lengths[axis] as number);
  }
  return places;
}
