import type { Axes } from './axes/principal.ts';
import type { Id } from './id.ts';
import type { Candidate } from './robust/choose-groups.ts';
import type { Model } from './robust/model.ts';
import { placesOf, type VoteRows } from './vote-table.ts';

/** A group and who was in it. */
type KnownGroup = { readonly id: number; readonly participants: readonly Id[] };

/** What one analysis leaves to the next, so that groups keep their identity: plain data, to be kept beside the votes. */
export type Memory = {
  readonly axes: readonly { readonly statement: Id; readonly x: number; readonly y: number }[];
  /** Who takes part: whoever once voted enough stays in. */
  readonly inside: readonly Id[];
  readonly groups: readonly KnownGroup[];
  /** Groups that are no more, the last first: if the same people come back, their group gets its letter back. */
  readonly gone?: readonly KnownGroup[];
  /** The number that the next new group gets. */
  readonly nextGroup: number;
  /** Another number of groups that won the last updates, and how many. */
  readonly waiting: { readonly k: number; readonly times: number } | null;
  /** Robust: the numbers of groups that were tried last, and how many votes there were then. */
  readonly tried: { readonly votes: number; readonly candidates: readonly Candidate[] } | null;
  /** Polis: the middles of the bases in which people were gathered. */
  readonly bases?: readonly (readonly [x: number, y: number])[] | null;
  /** Robust: the model of the votes. Memories of before version 0.3 have none with dimensions, and are fitted anew. */
  readonly model?: Model | null;
};

/** The axes of before, for the statements of now; without memory none. */
export function axesBefore({ statements }: VoteRows, memory: Memory | undefined): Axes | undefined {
  if (!memory) return undefined;
  const axes = { x: new Float64Array(statements.length), y: new Float64Array(statements.length) };
  const places = placesOf(
    statements,
    memory.axes.map(({ statement }) => statement),
  );
  for (const [index, { x, y }] of memory.axes.entries()) {
    const column = places[index] as number;
    if (column < 0) continue;
    axes.x[column] = x;
    axes.y[column] = y;
  }
  return axes;
}

/** The place in `memory.groups` of the group in which each row was; -1 for none. */
export function groupsBefore({ participants }: VoteRows, memory: Memory): Int32Array {
  const groups = new Int32Array(participants.length).fill(-1);
  for (const [group, one] of memory.groups.entries())
    for (const row of placesOf(participants, one.participants)) if (row >= 0) groups[row] = group;
  return groups;
}

/** The rows of each of these groups. */
export function groupsIn(
  { participants }: VoteRows,
  groups: readonly KnownGroup[] = [],
): { id: number; rows: Int32Array }[] {
  return groups.map((one) => ({
    id: one.id,
    rows: placesOf(participants, one.participants).filter((row) => row >= 0),
  }));
}

const mostGone = 5;

/** The groups that are no more when there are those of `ids`, the last first. */
export function goneAfter(memory: Memory | undefined, ids: readonly number[]): KnownGroup[] {
  const before = [...(memory?.groups ?? []), ...(memory?.gone ?? [])];
  return before.filter(({ id }) => !ids.includes(id)).slice(0, mostGone);
}

/** A 1 for each row that took part before, or is to take part anyhow. */
export function insideBefore({ participants }: VoteRows, memory: Memory | undefined, kept: readonly Id[]): Uint8Array {
  const inside = new Uint8Array(participants.length);
  for (const ids of [memory?.inside ?? [], kept])
    for (const row of placesOf(participants, ids)) if (row >= 0) inside[row] = 1;
  return inside;
}
