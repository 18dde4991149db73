import { opinionsIn } from '../opinions.ts';
import type { VoteRows } from '../vote-table.ts';

/**
 * How far each vote is from the mean of its statement. A vote that was not given is taken to be the mean and so deviates 0:
 * all the work is with the votes that there are. The votes are those on statements that may make groups only: the others
 * deviate 0 too.
 */
export type Deviations = {
  readonly opinions: VoteRows;
  readonly allowed: Uint8Array;
  readonly mean: Float64Array;
  /** The sum of all squares. */
  readonly variation: number;
};

/** Takes the mean of each statement from its votes; `allowed` has a 1 for each statement that may make groups. */
export function deviationsOf(table: VoteRows, allowed: Uint8Array): Deviations {
  const opinions = opinionsIn(table, allowed);
  const { column, value, statements } = opinions;
  const sum = new Int32Array(statements.length);
  const seen = new Int32Array(statements.length);
  for (let at = 0; at < value.length; at += 1) {
    const own = column[at] as number;
    sum[own] = (sum[own] as number) + (value[at] as number);
    seen[own] = (seen[own] as number) + 1;
  }
  const mean = Float64Array.from(sum, (total, own) => total / Math.max(1, seen[own] as number));
  let variation = 0;
  for (let at = 0; at < value.length; at += 1) {
    const deviation = (value[at] as number) - (mean[column[at] as number] as number);
    variation += deviation * deviation;
  }
  return { opinions, allowed, mean, variation };
}

/** The scatter matrix (deviations, transposed, times deviations) times a vector, without ever making the matrix. */
export function scatterTimes({ opinions, mean }: Deviations, vector: Float64Array): Float64Array {
  const result = new Float64Array(vector.length);
  const { start, column, value } = opinions;
  for (let row = 0; row + 1 < start.length; row += 1) {
    const first = start[row] as number;
    const last = start[row + 1] as number;
    let along = 0;
    for (let at = first; at < last; at += 1) {
      const own = column[at] as number;
      along += ((value[at] as number) - (mean[own] as number)) * (vector[own] as number);
    }
    if (along === 0) continue;
    for (let at = first; at < last; at += 1) {
      const own = column[at] as number;
      result[own] = (result[own] as number) + along * ((value[at] as number) - (mean[own] as number));
    }
  }
  return result;
}
