import { compareIds, type Id } from './id.ts';
import { mergedWith } from './merge-votes.ts';
import type { Vote } from './vote.ts';
import { voteLog } from './vote-log.ts';

/**
 * The last vote of everybody on everything, row after row: those of participant `i` stand from `start[i]` up to `start[i + 1]`.
 * Rows and columns are in canonical order, so the same votes in any order make the same table.
 */
export type VoteTable = VoteRows & {
  /** When each was given, in milliseconds; without a time minus infinity. */
  readonly at: Float64Array;
};

/** The table without the times, which only say which vote was the last. */
export type VoteRows = {
  readonly participants: readonly Id[];
  readonly statements: readonly Id[];
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Int8Array;
};

/** The table before anybody voted. */
export const emptyTable: VoteTable = {
  participants: [],
  statements: [],
  start: new Int32Array(1),
  column: new Int32Array(0),
  value: new Int8Array(0),
  at: new Float64Array(0),
};

/**
 * The table with these votes too. Of two votes on the same the later counts; without times the one that comes later here;
 * of two at the same moment the lower, so that their order does not matter. A vote that is no answer is a `RangeError`.
 */
export function withVotes(table: VoteTable, votes: Iterable<Vote>): VoteTable {
  const log = voteLog(Array.isArray(votes) ? votes.length : undefined);
  for (const vote of votes) log.add(vote);
  return mergedWith(table, log);
}

/** The places of ids among ids in canonical order, -1 for those that are not there. In the same order they are found at once. */
export function placesOf(ids: readonly Id[], wanted: readonly Id[]): Int32Array {
  const places = new Int32Array(wanted.length);
  let next = 0;
  for (const [index, id] of wanted.entries()) {
    const place = next < ids.length && ids[next] === id ? next : placeOf(ids, id);
    places[index] = place;
    if (place >= 0) next = place + 1;
  }
  return places;
}

/** The place of an id among ids in canonical order, -1 if it is not there. */
export function placeOf(ids: readonly Id[], id: Id): number {
  let low = 0;
  for (let high = ids.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (compareIds(ids[middle] as Id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low < ids.length && ids[low] === id ? low : -1;
}
