import type { VoteTable } from '../vote-table.ts';

/** How often each group agreed, disagreed and voted at all (passes too); of group `g` and statement `j` at `g * statements + j`. */
export type Counts = {
  readonly groups: number;
  readonly statements: number;
  readonly agree: Int32Array;
  readonly disagree: Int32Array;
  readonly seen: Int32Array;
};

/** Counts each group; `groupOf` has a group for each participant, -1 for none. With `weights` somebody counts so many times. */
export function countGroups(table: VoteTable, groupOf: Int32Array, groups: number, weights?: Int32Array): Counts {
  const statements = table.statements.length;
  const size = groups * statements;
  const counts = {
    groups,
    statements,
    agree: new Int32Array(size),
    disagree: new Int32Array(size),
    seen: new Int32Array(size),
  };
  const { agree, disagree, seen } = counts;
  for (let row = 0; row < groupOf.length; row += 1) {
    const group = groupOf[row] as number;
    const weight = weights ? (weights[row] as number) : 1;
    if (group < 0 || weight === 0) continue;
    const last = table.start[row + 1] as number;
    for (let at = table.start[row] as number; at < last; at += 1) {
      const cell = group * statements + (table.column[at] as number);
      const value = table.value[at] as number;
      seen[cell] = (seen[cell] as number) + weight;
      if (value > 0) agree[cell] = (agree[cell] as number) + weight;
      else if (value < 0) disagree[cell] = (disagree[cell] as number) + weight;
    }
  }
  return counts;
}

/** Counts everybody as one group. */
export function countAll(table: VoteTable, weights?: Int32Array): Counts {
  return countGroups(table, new Int32Array(table.participants.length), 1, weights);
}

/** The groups together, each statement once. */
export function together(counts: Counts): Counts {
  const sum = (cells: Int32Array) => {
    const total = new Int32Array(counts.statements);
    for (const [cell, count] of cells.entries()) {
      const statement = cell % counts.statements;
      total[statement] = (total[statement] as number) + count;
    }
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
