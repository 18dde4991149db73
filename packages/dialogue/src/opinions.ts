import type { VoteRows } from './vote-table.ts';

/** The votes on the statements that may make groups; rows and columns stay. */
export function opinionsIn(table: VoteRows, allowed: Uint8Array): VoteRows {
  if (allowed.every((one) => one === 1)) return table;
  const start = new Int32Array(table.start.length);
  const column = new Int32Array(table.column.length);
  const value = new Int8Array(table.value.length);
  let count = 0;
  for (let row = 0; row + 1 < start.length; row += 1) {
    const last = table.start[row + 1] as number;
    for (let at = table.start[row] as number; at < last; at += 1) {
      const own = table.column[at] as number;
      if (allowed[own] === 0) continue;
      column[count] = own;
      value[count] = table.value[at] as number;
      count += 1;
    }
    start[row + 1] = count;
  }
  return { ...table, start, column: column.subarray(0, count), value: value.subarray(0, count) };
}
