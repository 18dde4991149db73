import type { VoteRows } from '../vote-table.ts';
import { expected, roomForPlace } from './expected.ts';
import { type Factors, leastNoise } from './factors.ts';
import { solveThree } from './solve-three.ts';

// Votes are from -1 to 1; what is known before any of them is wide enough to yield to ten, and holds a statement with two.
const priorOfMean = 1;
const priorOfLoading = 0.25;
/** Of each answer to each statement: the sums of xx, xy, yy, x, y and how many. */
const parts = 6;
/** Rounds that change the noise by a smaller part than this change no group. */
const still = 2e-4;

/**
 * Rounds of expectation and maximisation for principal components with missing values (Ilin and Raiko 2010), with a prior
 * on the statements; at most so many, fewer when the noise hardly falls. With `weights` somebody counts so many times.
 */
export function refined(table: VoteRows, factors: Factors, rounds: number, weights?: Int32Array): Factors {
  let current = factors;
  const sums = new Float64Array(3 * parts * table.statements.length);
  const place = new Float64Array(roomForPlace);
  for (let round = 0; round < rounds; round += 1) {
    sums.fill(0);
    for (let row = 0; row < table.participants.length; row += 1) {
      const weight = weights ? (weights[row] as number) : 1;
      if (weight === 0) continue;
      expected(table, current, row, place);
      addRow(table, row, place, weight, sums);
    }
    const before = current.noise;
    current = maximised(current, sums);
    if (Math.abs(before - current.noise) < still * before) break;
  }
  return current;
}

/** Adds somebody's place to the sums of each statement voted on, of those who gave the same answer. */
function addRow(
  { start, column, value }: VoteRows,
  row: number,
  place: Float64Array,
  weight: number,
  sums: Float64Array,
) {
  const x = weight * (place[0] as number);
  const y = weight * (place[1] as number);
  const xx = weight * ((place[0] as number) * (place[0] as number) + (place[2] as number));
  const xy = weight * ((place[0] as number) * (place[1] as number) + (place[3] as number));
  const yy = weight * ((place[1] as number) * (place[1] as number) + (place[4] as number));
  const last = start[row + 1] as number;
  for (let at = start[row] as number; at < last; at += 1) {
    const cell = parts * (3 * (column[at] as number) + (value[at] as number) + 1);
    sums[cell] = (sums[cell] as number) + xx;
    sums[cell + 1] = (sums[cell + 1] as number) + xy;
    sums[cell + 2] = (sums[cell + 2] as number) + yy;
    sums[cell + 3] = (sums[cell + 3] as number) + x;
    sums[cell + 4] = (sums[cell + 4] as number) + y;
    sums[cell + 5] = (sums[cell + 5] as number) + weight;
  }
}

function maximised({ mean, loading, noise }: Factors, sums: Float64Array): Factors {
  const next = { mean: new Float64Array(mean.length), loading: new Float64Array(loading.length), noise };
  let [error, votes] = [0, 0];
  for (let statement = 0; statement < mean.length; statement += 1) {
    const from = 3 * parts * statement;
    const no = (part: number) => sums[from + part] as number;
    const yes = (part: number) => sums[from + 2 * parts + part] as number;
    const all = (part: number) => no(part) + (sums[from + parts + part] as number) + yes(part);
    const [xx, xy, yy, x, y, count] = [all(0), all(1), all(2), all(3), all(4), all(5)];
    if (count === 0) continue;
    const [vx, vy, v, square] = [yes(3) - no(3), yes(4) - no(4), yes(5) - no(5), yes(5) + no(5)];
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
