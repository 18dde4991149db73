import type { Deviations } from '../axes/deviations.ts';
import { type Counts, countAll } from '../statistics/counts.ts';
import { block, expect, expecting, triangle } from './expected.ts';
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
export function refined(deviations: Deviations, factors: Factors, rounds: number, weights?: Int32Array): Factors {
  const counts = countAll(deviations.opinions, weights);
  let current = factors;
  for (let round = 0; round < rounds; round += 1) {
    const before = current.noise;
    current = maximised(current, sumsOf(deviations, current, weights), counts);
    if (Math.abs(before - current.noise) < still * before) break;
  }
  return current;
}

/**
 * Of each block, for each answer to each statement, of those who gave it: the sums of the squares of their places (the lower
 * triangle) and of their places.
 */
function sumsOf(deviations: Deviations, factors: Factors, weights: Int32Array | undefined): Float64Array[] {
  const {
    opinions: { start, participants, statements },
    answers,
  } = deviations;
  const room = expecting(deviations, factors);
  const sums = Array.from({ length: room.told.length }, () => new Float64Array(3 * block * statements.length));
  for (let row = 0; row < participants.length; row += 1) {
    const weight = weights ? (weights[row] as number) : 1;
    if (weight === 0) continue;
    expect(room, row);
    const first = start[row] as number;
    const last = start[row + 1] as number;
    for (let part = 0; part < sums.length; part += 1)
      addTo(sums[part] as Float64Array, answers, first, last, room.place, block * part, weight);
  }
  return sums;
}

/** Adds a block of somebody's place to the sums of the answers given, from the first to the one before the last. */
function addTo(
  sums: Float64Array,
  answers: Int32Array,
  first: number,
  last: number,
  place: Float64Array,
  from: number,
  weight: number,
): void {
  const a = weight * (place[from] as number);
  const b = weight * (place[from + 1] as number);
  const c = weight * (place[from + 2] as number);
  const d = weight * (place[from + 3] as number);
  const e = weight * (place[from + 4] as number);
  for (let at = first; at < last; at += 1) {
    const to = block * (answers[at] as number);
    sums[to] = (sums[to] as number) + a;
    sums[to + 1] = (sums[to + 1] as number) + b;
    sums[to + 2] = (sums[to + 2] as number) + c;
    sums[to + 3] = (sums[to + 3] as number) + d;
    sums[to + 4] = (sums[to + 4] as number) + e;
  }
}

/**
 * The loadings and the mean of each statement by least squares, and the noise that is left. The mean is one more dimension,
 * in which everybody stands at 1.
 */
function maximised(
  { dimensions, mean, loading, noise }: Factors,
  sums: readonly Float64Array[],
  counts: Counts,
): Factors {
  const next = { dimensions, mean: new Float64Array(mean.length), loading: new Float64Array(loading.length) };
  const squares = triangle(dimensions);
  const size = triangle(dimensions + 1);
  const all = new Float64Array(size);
  const inverse = new Float64Array(size);
  /** The answers times the places. */
  const answered = new Float64Array(dimensions + 1);
  const fitted = new Float64Array(dimensions + 1);
  let [error, votes] = [0, 0];
  for (let statement = 0; statement < mean.length; statement += 1) {
    const [count, yes, no] = [
      counts.seen[statement] as number,
      counts.agree[statement] as number,
      counts.disagree[statement] as number,
    ];
    if (count === 0) continue;
    for (let part = 0; part < squares + dimensions; part += 1) {
      const sum = sums[Math.floor(part / block)] as Float64Array;
      const at = 3 * block * statement + (part % block);
      all[part] = (sum[at] as number) + (sum[at + block] as number) + (sum[at + 2 * block] as number);
      if (part >= squares) answered[part - squares] = (sum[at + 2 * block] as number) - (sum[at] as number);
    }
    all[size - 1] = count;
    answered[dimensions] = yes - no;
    inverse.set(all);
    for (let axis = 0; axis <= dimensions; axis += 1) {
      const cell = triangle(axis + 1) - 1;
      inverse[cell] = (inverse[cell] as number) + noise / (axis < dimensions ? priorOfLoading : priorOfMean);
    }
    invert(inverse, dimensions + 1);
    for (let one = 0; one <= dimensions; one += 1) {
      let sum = 0;
      for (let two = 0; two <= dimensions; two += 1)
        sum += (inverse[one > two ? triangle(one) + two : triangle(two) + one] as number) * (answered[two] as number);
      fitted[one] = sum;
    }
    let explained = 0;
    for (let one = 0, cell = 0; one <= dimensions; one += 1) {
      const own = fitted[one] as number;
      explained += 2 * own * (answered[one] as number);
      for (let two = 0; two <= one; two += 1, cell += 1)
        explained -= (one === two ? 1 : 2) * own * (fitted[two] as number) * (all[cell] as number);
      if (one < dimensions) next.loading[dimensions * statement + one] = own;
    }
    next.mean[statement] = fitted[dimensions] as number;
    error += yes + no - explained;
    votes += count;
  }
  return { ...next, noise: Math.max(leastNoise, error / Math.max(1, votes)) };
}
