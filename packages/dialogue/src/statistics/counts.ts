import type { VoteRows } from '../vote-table.ts';

/** How often each group agreed, disagreed and voted at all (passes too); of group `g` and statement `j` at `g * statements + j`. */
export type Counts = {
  readonly groups: number;
  readonly statements: number;
  readonly agree: Int32Array;
  readonly disagree: Int32Array;
  readonly seen: Int32Array;
};

/** Counts each group; `groupOf` has a group for each participant, -1 for none. With `weights` somebody counts so many times. */
export function countGroups(table: VoteRows, groupOf: Int32Array, groups: number, weights?: Int32Array): Counts {
  const { start, column, value } = table;
  const statements = table.statements.length;
  // The three answers of a cell beside each other: which of them a vote is asks no branch, which nobody could predict.
  const answers = new Int32Array(3 * groups * statements);
  for (let row = 0; row < groupOf.length; row += 1) {
    const group = groupOf[row] as number;
    const weight = weights ? (weights[row] as number) : 1;
    if (group < 0 || weight === 0) continue;
    const from = 3 * group * statements + 1;
    const last = start[row + 1] as number;
    for (let at = start[row] as number; at < last; at += 1) {
      const cell = from + 3 * (column[at] as number) + (value[at] as number);
      answers[cell] = (answers[cell] as number) + weight;
    }
  }
  const size = groups * statements;
  const agree = new Int32Array(size);
  const disagree = new Int32Array(size);
  const seen = new Int32Array(size);
  for (let cell = 0; cell < size; cell += 1) {
    const no = answers[3 * cell] as number;
    const yes = answers[3 * cell + 2] as number;
    disagree[cell] = no;
    agree[cell] = yes;
    seen[cell] = no + (answers[3 * cell + 1] as number) + yes;
  }
  return { groups, statements, agree, disagree, seen };
}

/** Counts everybody as one group. */
export function countAll(table: VoteRows, weights?: Int32Array): Counts {
  return countGroups(table, new Int32Array(table.participants.length), 1, weights);
}

/** The groups together, each statement once. */
export function together(counts: Counts): Counts {
  const sum = (cells: Int32Array) => {
    const total = new Int32Array(counts.statements);
    for (let from = 0; from < cells.length; from += counts.statements)
      for (let statement = 0; statement < counts.statements; statement += 1)
        total[statement] = (total[statement] as number) + (cells[from + statement] as number);
    return total;
  };
  return {
    groups: 1,
    statements: counts.statements,
    agree: sum(counts.agree),
    disagree: sum(counts.disagree),
    seen: sum(counts.seen),
  };
}
