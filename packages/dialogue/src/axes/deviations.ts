import type { VoteTable } from '../vote-table.ts';

/**
 * How far each vote is from the mean of its statement. A vote that was not given is taken to be the mean and so deviates 0:
 * all the work is with the votes that there are. Statements that may not make groups deviate 0 too.
 */
export type Deviations = {
  readonly table: VoteTable;
  readonly allowed: Uint8Array;
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  /** The sum of all squares. */
  readonly variation: number;
};

/** Takes the mean of each statement from its votes; `allowed` has a 1 for each statement that may make groups. */
export function deviationsOf(table: VoteTable, allowed: Uint8Array): Deviations {
  const size = table.statements.length;
  const sum = new Int32Array(size);
  const seen = new Int32Array(size);
  for (let at = 0; at < table.value.length; at += 1) {
    const column = table.column[at] as number;
    sum[column] = (sum[column] as number) + (table.value[at] as number);
    seen[column] = (seen[column] as number) + 1;
  }
  const mean = Float64Array.from(sum, (total, column) => (allowed[column] ? total / (seen[column] as number) : 0));
  const deviation = new Float64Array(table.value.length);
  let variation = 0;
  for (let at = 0; at < deviation.length; at += 1) {
    const column = table.column[at] as number;
    if (!allowed[column]) continue;
    const own = (table.value[at] as number) - (mean[column] as number);
    deviation[at] = own;
    variation += own * own;
  }
  return { table, allowed, mean, deviation, variation };
}

/** The scatter matrix (deviations, transposed, times deviations) times a vector, without ever making the matrix. */
export function scatterTimes({ table, deviation }: Deviations, vector: Float64Array): Float64Array {
  const result = new Float64Array(vector.length);
  const { start, column } = table;
  for (let row = 0; row + 1 < start.length; row += 1) {
    const [first, last] = [start[row] as number, start[row + 1] as number];
    let along = 0;
    for (let at = first; at < last; at += 1)
      along += (deviation[at] as number) * (vector[column[at] as number] as number);
    if (along === 0) continue;
    for (let at = first; at < last; at += 1) {
      const place = column[at] as number;
      result[place] = (result[place] as number) + along * (deviation[at] as number);
    }
  }
  return result;
}
