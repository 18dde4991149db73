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
  /** Of each vote the number of its statement and answer, from 0 for the first disagreement: three for each statement. */
  readonly answers: Int32Array;
  readonly mean: Float64Array;
  /** The sum of all squares. */
  readonly variation: number;
};

/** Takes the mean of each statement from its votes; `allowed` has a 1 for each statement that may make groups. */
export function deviationsOf(table: VoteRows, allowed: Uint8Array): Deviations {
  const opinions = opinionsIn(table, allowed);
  const { column, value, statements } = opinions;
  const answers = new Int32Array(value.length);
  const given = new Int32Array(3 * statements.length);
  for (let at = 0; at < answers.length; at += 1) {
    const answer = 3 * (column[at] as number) + (value[at] as number) + 1;
    answers[at] = answer;
    given[answer] = (given[answer] as number) + 1;
  }
  const mean = new Float64Array(statements.length);
  let variation = 0;
  for (let own = 0; own < mean.length; own += 1) {
    const [no, pass, yes] = [given[3 * own] as number, given[3 * own + 1] as number, given[3 * own + 2] as number];
    const middle = (yes - no) / Math.max(1, no + pass + yes);
    mean[own] = middle;
    variation += no * (1 + middle) ** 2 + pass * middle ** 2 + yes * (1 - middle) ** 2;
  }
  return { opinions, allowed, answers, mean, variation };
}

/**
 * The scatter matrix (deviations, transposed, times deviations) times a vector, without ever making the matrix: what an
 * answer adds is worked out once for all who gave it.
 */
export function scatterTimes({ opinions: { start }, answers, mean }: Deviations, vector: Float64Array): Float64Array {
  const adds = new Float64Array(3 * mean.length);
  for (let own = 0, cell = 0; own < mean.length; own += 1)
    for (let answer = -1; answer <= 1; answer += 1)
      adds[cell++] = (answer - (mean[own] as number)) * (vector[own] as number);
  const sums = new Float64Array(3 * mean.length);
  for (let row = 0; row + 1 < start.length; row += 1) {
    const first = start[row] as number;
    const last = start[row + 1] as number;
    let along = 0;
    for (let at = first; at < last; at += 1) along += adds[answers[at] as number] as number;
    if (along === 0) continue;
    for (let at = first; at < last; at += 1) {
      const answer = answers[at] as number;
      sums[answer] = (sums[answer] as number) + along;
    }
  }
  return mean.map((middle, own) => {
    const [no, pass, yes] = [sums[3 * own] as number, sums[3 * own + 1] as number, sums[3 * own + 2] as number];
    return yes - no - middle * (no + pass + yes);
  });
}
