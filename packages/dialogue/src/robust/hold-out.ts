import type { Id } from '../id.ts';
import { logarithm } from '../logarithm.ts';
import type { Random } from '../random.ts';
import { type Counts, countAll, countGroups } from '../statistics/counts.ts';
import type { VoteRows } from '../vote-table.ts';

/** The votes in two parts: those that are shown, and those that are hidden to be predicted. */
export type HeldOut = {
  readonly shown: VoteRows;
  readonly hidden: VoteRows;
  /** What everybody showed. */
  readonly all: Counts;
};

/** Hides a part of the votes of these rows, by chance. The tables have only these rows, in their order. */
export function holdOut(table: VoteRows, rows: Int32Array, allowed: Uint8Array, part: number, random: Random): HeldOut {
  const most = rows.reduce((sum, row) => sum + (table.start[row + 1] as number) - (table.start[row] as number), 0);
  const parts = [emptyPart(rows.length, most), emptyPart(rows.length, most)] as const;
  for (const [index, row] of rows.entries()) {
    for (let at = table.start[row] as number; at < (table.start[row + 1] as number); at += 1) {
      const column = table.column[at] as number;
      if (!allowed[column]) continue;
      const one = parts[random.chance(part) ? 1 : 0];
      one.column[one.votes] = column;
      one.value[one.votes] = table.value[at] as number;
      one.votes += 1;
    }
    for (const one of parts) one.start[index + 1] = one.votes;
  }
  const participants = Array.from(rows, (row) => table.participants[row] as Id);
  const made = ({ start, column, value, votes }: (typeof parts)[number]): VoteRows => ({
    participants,
    statements: table.statements,
    start,
    column: column.subarray(0, votes),
    value: value.subarray(0, votes),
  });
  const shown = made(parts[0]);
  return { shown, hidden: made(parts[1]), all: countAll(shown) };
}

function emptyPart(rows: number, votes: number) {
  return { start: new Int32Array(rows + 1), column: new Int32Array(votes), value: new Int8Array(votes), votes: 0 };
}

// As many imagined members who vote like everybody: a group of which little is known predicts what all predict.
const imagined = 3;

/**
 * How much better the groups predict the hidden votes than no groups do, in nats for each vote. A group predicts by what its
 * members showed, pulled towards what everybody showed; so groups that mean nothing gain nothing or lose.
 */
export function heldOutGain({ shown, hidden, all }: HeldOut, groupOf: Int32Array, groups: number): number {
  const own = countGroups(shown, groupOf, groups);
  const size = shown.statements.length;
  const logs = new Float64Array(groups * size * 3);
  const number = (counts: Counts, cell: number, answer: number) => {
    const [agree, disagree] = [counts.agree[cell] as number, counts.disagree[cell] as number];
    return answer === 1 ? agree : answer === -1 ? disagree : (counts.seen[cell] as number) - agree - disagree;
  };
  for (let group = 0; group < groups; group += 1)
    for (let statement = 0; statement < size; statement += 1)
      for (const answer of [-1, 0, 1]) {
        const cell = group * size + statement;
        const everybody = (number(all, statement, answer) + 1) / ((all.seen[statement] as number) + 3);
        const members = (number(own, cell, answer) + imagined * everybody) / ((own.seen[cell] as number) + imagined);
        logs[3 * cell + answer + 1] = logarithm(members / everybody);
      }
  let [sum, votes] = [0, 0];
  for (let row = 0; row < groupOf.length; row += 1) {
    const group = groupOf[row] as number;
    if (group < 0) continue;
    for (let at = hidden.start[row] as number; at < (hidden.start[row + 1] as number); at += 1) {
      sum += logs[3 * (group * size + (hidden.column[at] as number)) + (hidden.value[at] as number) + 1] as number;
      votes += 1;
    }
  }
  return votes === 0 ? 0 : sum / votes;
}
