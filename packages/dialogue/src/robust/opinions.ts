import type { VoteTable } from '../vote-table.ts';

/** The votes on the statements that may make groups; rows and columns stay. */
export function opinionsIn(table: VoteTable, allowed: Uint8Array): VoteTable {
  if (allowed.every((one) => one === 1)) return table;
  const start = new Int32Array(table.start.length);
  const kept = new Int32Array(table.value.length);
  let count = 0;
  for (let row = 0; row + 1 < start.length; row += 1) {
    for (let at = table.start[row] as number; at < (table.start[row + 1] as number); at += 1)
      if (allowed[table.column[at] as number]) kept[count++] = at;
    start[row + 1] = count;
  }
  const places = kept.subarray(0, count);
  return {
    ...table,
    start,
    column: Int32Array.from(places, (at) => table.column[at] as number),
    value: Int8Array.from(places, (at) => table.value[at] as number),
    at: Float64Array.from(places, (at) => table.at[at] as number),
  };
}
