import { compareIds, type Id } from './id.ts';
import type { Vote } from './vote.ts';

/**
 * The last vote of everybody on everything, row after row: those of participant `i` stand from `start[i]` up to `start[i + 1]`.
 * Rows and columns are in canonical order, so the same votes in any order make the same table.
 */
export type VoteTable = {
  readonly participants: readonly Id[];
  readonly statements: readonly Id[];
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Int8Array;
  readonly at: Float64Array;
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

type Entries = { row: Int32Array; column: Int32Array; value: Int8Array; at: Float64Array };

/**
 * The table with these votes too. Of two votes on the same the later counts; without times the one that comes later here;
 * of two at the same moment the lower, so that their order does not matter. A vote that is no answer is a `RangeError`.
 */
export function withVotes(table: VoteTable, votes: readonly Vote[]): VoteTable {
  const participants = joined(
    table.participants,
    votes.map((vote) => vote.participant),
  );
  const statements = joined(
    table.statements,
    votes.map((vote) => vote.statement),
  );
  const old = table.value.length;
  const entries: Entries = {
    row: new Int32Array(old + votes.length),
    column: new Int32Array(old + votes.length),
    value: new Int8Array(old + votes.length),
    at: new Float64Array(old + votes.length),
  };
  entries.value.set(table.value);
  entries.at.set(table.at);
  const rows = table.participants.map((id) => participants.places.get(id) as number);
  const columns = table.statements.map((id) => statements.places.get(id) as number);
  for (const [index, row] of rows.entries())
    entries.row.fill(row, table.start[index] as number, table.start[index + 1] as number);
  for (let index = 0; index < old; index += 1) entries.column[index] = columns[table.column[index] as number] as number;
  for (const [index, { participant, statement, vote, at }] of votes.entries()) {
    if (vote !== 1 && vote !== 0 && vote !== -1) throw new RangeError(`A vote is 1, 0 or -1, not ${vote}.`);
    entries.row[old + index] = participants.places.get(participant) as number;
    entries.column[old + index] = statements.places.get(statement) as number;
    entries.value[old + index] = vote;
    entries.at[old + index] = at ?? Number.NEGATIVE_INFINITY;
  }
  return lastVotes(participants.ids, statements.ids, entries);
}

function joined(known: readonly Id[], named: readonly Id[]): { ids: readonly Id[]; places: Map<Id, number> } {
  const places = new Map(known.map((id, index) => [id, index]));
  const before = places.size;
  for (const id of named) if (!places.has(id)) places.set(id, places.size);
  if (places.size === before) return { ids: known, places };
  const ids = [...places.keys()].sort(compareIds);
  return { ids, places: new Map(ids.map((id, index) => [id, index])) };
}

function lastVotes(participants: readonly Id[], statements: readonly Id[], entries: Entries): VoteTable {
  const { row, column, value, at } = entries;
  const byColumn = sortedBy(column, statements.length, undefined);
  const order = sortedBy(row, participants.length, byColumn);
  const kept = new Int32Array(order.length);
  let count = 0;
  for (const entry of order) {
    const before = kept[count - 1];
    if (count === 0 || row[before as number] !== row[entry] || column[before as number] !== column[entry])
      kept[count++] = entry;
    else if (isLater(at, value, entry, before as number)) kept[count - 1] = entry;
  }
  const start = new Int32Array(participants.length + 1);
  const table = {
    participants,
    statements,
    start,
    column: new Int32Array(count),
    value: new Int8Array(count),
    at: new Float64Array(count),
  };
  for (let index = 0; index < count; index += 1) {
    const entry = kept[index] as number;
    table.column[index] = column[entry] as number;
    table.value[index] = value[entry] as number;
    table.at[index] = at[entry] as number;
    start[(row[entry] as number) + 1] = index + 1;
  }
  for (let index = 1; index < start.length; index += 1)
    start[index] = Math.max(start[index] as number, start[index - 1] as number);
  return table;
}

function isLater(at: Float64Array, value: Int8Array, entry: number, before: number): boolean {
  const [mine, other] = [at[entry] as number, at[before] as number];
  if (mine !== other) return mine > other;
  return mine === Number.NEGATIVE_INFINITY || (value[entry] as number) < (value[before] as number);
}

/** A stable counting sort: the entries by key, those of one key as they stood in `order`. */
function sortedBy(keys: Int32Array, size: number, order: Int32Array | undefined): Int32Array {
  const place = new Int32Array(size + 1);
  for (const key of keys) place[key + 1] = (place[key + 1] as number) + 1;
  for (let key = 0; key < size; key += 1) place[key + 1] = (place[key + 1] as number) + (place[key] as number);
  const sorted = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const entry = order ? (order[index] as number) : index;
    const key = keys[entry] as number;
    sorted[place[key] as number] = entry;
    place[key] = (place[key] as number) + 1;
  }
  return sorted;
}
