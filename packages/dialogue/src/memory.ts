import type { Axes } from './axes/principal.ts';
import type { Id } from './id.ts';
import type { Candidate } from './robust/choose-groups.ts';
import type { VoteTable } from './vote-table.ts';

/** What one analysis leaves to the next, so that groups keep their identity: plain data, to be kept beside the votes. */
export type Memory = {
  readonly axes: readonly { readonly statement: Id; readonly x: number; readonly y: number }[];
  /** Who takes part: whoever once voted enough stays in. */
  readonly inside: readonly Id[];
  readonly groups: readonly { readonly id: number; readonly participants: readonly Id[] }[];
  /** The number that the next new group gets. */
  readonly nextGroup: number;
  /** Another number of groups that won the last updates, and how many. */
  readonly waiting: { readonly k: number; readonly times: number } | null;
  /** Robust: the numbers of groups that were tried last, and how many votes there were then. */
  readonly tried: { readonly votes: number; readonly candidates: readonly Candidate[] } | null;
};

/** The axes of before, for the statements of now; without memory none. */
export function axesBefore({ statements }: VoteTable, memory: Memory | undefined): Axes | undefined {
  if (!memory) return undefined;
  const known = new Map(memory.axes.map((one) => [one.statement, one]));
  return {
    x: Float64Array.from(statements, (id) => known.get(id)?.x ?? 0),
    y: Float64Array.from(statements, (id) => known.get(id)?.y ?? 0),
  };
}

/** The place in `memory.groups` of the group in which each row was; -1 for none. */
export function groupsBefore({ participants }: VoteTable, memory: Memory): Int32Array {
  const known = new Map(memory.groups.flatMap((group, place) => group.participants.map((id) => [id, place] as const)));
  return Int32Array.from(participants, (id) => known.get(id) ?? -1);
}

/** The rows that took part before. */
export function insideBefore({ participants }: VoteTable, memory: Memory | undefined): Set<number> {
  const known = new Set(memory?.inside);
  return new Set([...participants.keys()].filter((row) => known.has(participants[row] as Id)));
}
