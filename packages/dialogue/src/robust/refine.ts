import type { VoteRows } from '../vote-table.ts';
import { expectedIn, triangle } from './expected.ts';
import { type Factors, leastNoise } from './factors.ts';
import { invert } from './small-matrix.ts';

// Votes are from -1 to 1; what is known before any of them is wide enough to yield to ten, and holds a statement with two.
const priorOfMean = 1;
const priorOfLoading = 0.25;
/** Rounds that change the noise by a smaller part than this change no group. */
const still = 2e-4;

/**
 * Rounds of expectation and maximisation for principal components with missing values (Ilin and Raiko 2010), with a prior
 * on the statements; at most so many, fewer when the noise hardly falls. With `weights` somebody counts so many times.
 */
export function refined(table: VoteRows, factors: Factors, rounds: number, weights?: Int32Array): Factors {
  let current = factors;
  for (let round = 0; round < rounds; round += 1) {
    const before = current.noise;
    current = maximised(current, sumsOf(table, current, weights));
    if (Math.abs(before - current.noise) < still * before) break;
  }
  return current;
}

/**
 * Of each answer to each statement, of those who gave it: the sums of the squares of their places (the lower triangle), of
 * their places, and how many. So the sums are the lower triangle of one dimension more, in which everybody stands at 1.
 */
function sumsOf(table: VoteRows, factors: Factors, weights: Int32Array | undefined): Float64Array {
  const { start, column, value } = table;
  const { find, place } = expectedIn(table, factors);
  const size = place.length + 1;
  const counted = new Float64Array(size);
  const sums = new Float64Array(3 * size * table.statements.length);
  for (let row = 0; row < table.participants.length; row += 1) {
    const weight = weights ? (weights[row] as number) : 1;
    if (weight === 0) continue;
    find(row);
    for (let part = 0; part < place.length; part += 1) counted[part] = weight * (place[part] as number);
    counted[place.length] = weight;
    const last = start[row + 1] as number;
    for (let at = start[row] as number; at < last; at += 1) {
      const to = size * (3 * (column[at] as number) + (value[at] as number) + 1);
      for (let part = 0; part < size; part += 1)
        sums[to + part] = (sums[to + part] as number) + (counted[part] as number);
    }
  }
  return sums;
}

/** The loadings and the mean of each statement by least squares from the sums, and the noise that is left. */
function maximised({ dimensions, mean, loading, noise }: Factors, sums: Float64Array): Factors {
  const next = { dimensions, mean: new Float64Array(mean.length), loading: new Float64Array(loading.length) };
  const squares = triangle(dimensions);
  const size = triangle(dimensions + 1);
  const all = new Float64Array(size);
  const inverse = new Float64Array(size);
  const fitted = new Float64Array(dimensions + 1);
  let [error, votes] = [0, 0];
  for (let statement = 0; statement < mean.length; statement += 1) {
    const no = 3 * size * statement;
    const yes = no + 2 * size;
    for (let part = 0; part < size; part += 1)
      all[part] = (sums[no + part] as number) + (sums[no + size + part] as number) + (sums[yes + part] as number);
    const count = all[size - 1] as number;
    if (count === 0) continue;
    inverse.set(all);
    for (let axis = 0; axis <= dimensions; axis += 1) {
      const cell = triangle(axis + 1) - 1;
      inverse[cell] = (inverse[cell] as number) + noise / (axis < dimensions ? priorOfLoading : priorOfMean);
    }
    invert(inverse, dimensions + 1);
    let explained = 0;
    for (let one = 0; one <= dimensions; one += 1) {
      let sum = 0;
      for (let two = 0; two <= dimensions; two += 1)
        sum +=
          (inverse[one > two ? triangle(one) + two : triangle(two) + one] as number) *
          ((sums[yes + squares + two] as number) - (sums[no + squares + two] as number));
      fitted[one] = sum;
    }
    for (let one = 0, cell = 0; one <= dimensions; one += 1) {
      const own = fitted[one] as number;
      explained += 2 * own * ((sums[yes + squares + one] as number) - (sums[no + squares + one] as number));
      for (let two = 0; two <= one; two += 1, cell += 1)
        explained -= (one === two ? 1 : 2) * own * (fitted[two] as number) * (all[cell] as number);
      if (one < dimensions) next.loading[dimensions * statement + one] = own;
    }
    next.mean[statement] = fitted[dimensions] as number;
    error += (sums[yes + size - 1] as number) + (sums[no + size - 1] as number) - explained;
    votes += count;
  }
  return { ...next, noise: Math.max(leastNoise, error / Math.max(1, votes)) };
}
