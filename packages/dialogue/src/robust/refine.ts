import type { VoteTable } from '../vote-table.ts';
import { expected } from './expected.ts';
import { type Factors, leastNoise } from './factors.ts';
import { solveThree } from './solve-three.ts';

// Votes are from -1 to 1; what is known before any of them is wide enough to yield to ten, and holds a statement with two.
const priorOfMean = 1;
const priorOfLoading = 0.25;
const stride = 10;
/** Rounds that change the noise by a smaller part than this change no group. */
const still = 2e-4;

/**
 * Rounds of expectation and maximisation for principal components with missing values (Ilin and Raiko 2010), with a prior
 * on the statements; at most so many, fewer when the noise hardly falls. With `weights` somebody counts so many times.
 */
export function refined(table: VoteTable, factors: Factors, rounds: number, weights?: Int32Array): Factors {
  let current = factors;
  const sums = new Float64Array(stride * table.statements.length);
  for (let round = 0; round < rounds; round += 1) {
    sums.fill(0);
    for (let row = 0; row < table.participants.length; row += 1) {
      const weight = weights ? (weights[row] as number) : 1;
      if (weight > 0) addRow(table, current, row, weight, sums);
    }
    const before = current.noise;
    current = maximised(current, sums);
    if (Math.abs(before - current.noise) < still * before) break;
  }
  return current;
}

function addRow(table: VoteTable, factors: Factors, row: number, weight: number, sums: Float64Array): void {
  const { x, y, xx, xy, yy } = expected(table, factors, row);
  const { start, column, value } = table;
  const parts = [weight * (x * x + xx), weight * (x * y + xy), weight * (y * y + yy), weight * x, weight * y];
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = parts;
  for (let at = start[row] as number; at < (start[row + 1] as number); at += 1) {
    const cell = stride * (column[at] as number);
    const vote = value[at] as number;
    sums[cell] = (sums[cell] as number) + one;
    sums[cell + 1] = (sums[cell + 1] as number) + two;
    sums[cell + 2] = (sums[cell + 2] as number) + three;
    sums[cell + 3] = (sums[cell + 3] as number) + four;
    sums[cell + 4] = (sums[cell + 4] as number) + five;
    sums[cell + 5] = (sums[cell + 5] as number) + weight;
    if (vote === 0) continue;
    sums[cell + 6] = (sums[cell + 6] as number) + vote * four;
    sums[cell + 7] = (sums[cell + 7] as number) + vote * five;
    sums[cell + 8] = (sums[cell + 8] as number) + vote * weight;
    sums[cell + 9] = (sums[cell + 9] as number) + weight;
  }
}

function maximised({ mean, loading, noise }: Factors, sums: Float64Array): Factors {
  const next = { mean: new Float64Array(mean.length), loading: new Float64Array(loading.length), noise };
  let [error, votes] = [0, 0];
  for (let statement = 0; statement < mean.length; statement += 1) {
    const at = (index: number) => sums[stride * statement + index] as number;
    const [xx, xy, yy, x, y, count] = [at(0), at(1), at(2), at(3), at(4), at(5)];
    if (count === 0) continue;
    const [vx, vy, v, square] = [at(6), at(7), at(8), at(9)];
    const held = noise / priorOfLoading;
    const [one, two, middle] = solveThree([xx + held, xy, x, yy + held, y, count + noise / priorOfMean], [vx, vy, v]);
    next.loading[2 * statement] = one;
    next.loading[2 * statement + 1] = two;
    next.mean[statement] = middle;
    const fitted = one * vx + two * vy + middle * v;
    const squares = one * one * xx + two * two * yy + middle * middle * count;
    error += square + squares + 2 * (one * two * xy + one * middle * x + two * middle * y) - 2 * fitted;
    votes += count;
  }
  return { ...next, noise: Math.max(leastNoise, error / Math.max(1, votes)) };
}
