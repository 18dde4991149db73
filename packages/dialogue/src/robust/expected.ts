import type { Deviations } from '../axes/deviations.ts';
import { emptyPlaces, type Places } from '../groups/places.ts';
import type { Factors } from './factors.ts';
import { invert } from './small-matrix.ts';
import { lengthsOf } from './turn.ts';

/** What is needed to find where people stand, as far as their own votes tell, and room for it. */
export type Expecting = {
  readonly start: Int32Array;
  readonly answers: Int32Array;
  readonly dimensions: number;
  readonly noise: number;
  /** What each answer to each statement tells, in blocks. */
  readonly told: readonly Float64Array[];
  readonly sum: Float64Array;
  /**
   * Of the person who was looked for: the squares of the uncertain place as the lower triangle, row after row; then the place
   * itself; then zeros.
   */
  readonly place: Float64Array;
};

/** How many numbers the lower triangle of a matrix of this size has. */
export function triangle(size: number): number {
  return (size * (size + 1)) / 2;
}

/**
 * What is added up for a vote stands in blocks of so many numbers, which are added without a loop, for it is done for every
 * vote in every round: a place in two dimensions and its squares are exactly one, in three and four almost two and three.
 */
export const block = 5;

/** How many blocks a place and its squares take. */
function blocksFor(dimensions: number): number {
  return Math.ceil((triangle(dimensions) + dimensions) / block);
}

/**
 * What a vote tells about a place depends on the statement and the answer only, so that is worked out once for each; what
 * somebody's votes tell is the sum.
 */
export function expecting({ opinions: { start }, answers }: Deviations, factors: Factors): Expecting {
  const { dimensions, noise } = factors;
  const told = toldBy(factors);
  const size = block * told.length;
  return { start, answers, dimensions, noise, told, sum: new Float64Array(size), place: new Float64Array(size) };
}

/** Finds where somebody stands and how uncertain that is, and leaves it in `place`: no object is made for a person. */
export function expect({ start, answers, dimensions, noise, told, sum, place }: Expecting, row: number): void {
  const squares = triangle(dimensions);
  const first = start[row] as number;
  const last = start[row + 1] as number;
  for (let part = 0; part < told.length; part += 1)
    addUp(told[part] as Float64Array, answers, first, last, sum, block * part);
  for (let one = 0; one < dimensions; one += 1) {
    const cell = triangle(one + 1) - 1;
    sum[cell] = (sum[cell] as number) + noise;
  }
  invert(sum, dimensions);
  for (let one = 0; one < dimensions; one += 1) {
    let along = 0;
    for (let two = 0; two < dimensions; two += 1)
      along += (sum[one > two ? triangle(one) + two : triangle(two) + one] as number) * (sum[squares + two] as number);
    place[squares + one] = along;
  }
  for (let one = 0, cell = 0; one < dimensions; one += 1)
    for (let two = 0; two <= one; two += 1, cell += 1)
      place[cell] = noise * (sum[cell] as number) + (place[squares + one] as number) * (place[squares + two] as number);
}

/** Of each block, for each answer to each statement: the products of the loadings, and they times how far it is from the mean. */
function toldBy({ dimensions, mean, loading }: Factors): Float64Array[] {
  const told = Array.from({ length: blocksFor(dimensions) }, () => new Float64Array(3 * block * mean.length));
  const parts = new Float64Array(block * told.length);
  for (let statement = 0; statement < mean.length; statement += 1) {
    const own = dimensions * statement;
    for (let answer = 0; answer < 3; answer += 1) {
      const apart = answer - 1 - (mean[statement] as number);
      let part = 0;
      for (let one = 0; one < dimensions; one += 1)
        for (let two = 0; two <= one; two += 1)
          parts[part++] = (loading[own + one] as number) * (loading[own + two] as number);
      for (let one = 0; one < dimensions; one += 1) parts[part++] = (loading[own + one] as number) * apart;
      for (let index = 0; index < told.length; index += 1)
        for (let at = 0; at < block; at += 1)
          (told[index] as Float64Array)[block * (3 * statement + answer) + at] = parts[block * index + at] as number;
    }
  }
  return told;
}

/** Adds up a block of what these votes tell, from the first to the one before the last. */
function addUp(
  told: Float64Array,
  answers: Int32Array,
  first: number,
  last: number,
  sum: Float64Array,
  to: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let at = first; at < last; at += 1) {
    const from = block * (answers[at] as number);
    a += told[from] as number;
    b += told[from + 1] as number;
    c += told[from + 2] as number;
    d += told[from + 3] as number;
    e += told[from + 4] as number;
  }
  sum[to] = a;
  sum[to + 1] = b;
  sum[to + 2] = c;
  sum[to + 3] = d;
  sum[to + 4] = e;
}

/** Puts everybody where they are expected, along axes of unit length; few votes keep somebody near the middle. */
export function placeByFactors(deviations: Deviations, factors: Factors): Places {
  const { dimensions } = factors;
  const people = deviations.opinions.participants.length;
  const lengths = lengthsOf(factors);
  const places = emptyPlaces(people, dimensions);
  const room = expecting(deviations, factors);
  const squares = triangle(dimensions);
  for (let row = 0; row < people; row += 1) {
    expect(room, row);
    for (let axis = 0; axis < dimensions; axis += 1)
      places.at[row * dimensions + axis] = (room.place[squares + axis] as number) * (lengths[axis] as number);
  }
  return places;
}
