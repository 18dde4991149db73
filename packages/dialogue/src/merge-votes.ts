import { compareIds, type Id } from './id.ts';
import type { VoteLog } from './vote-log.ts';
import type { VoteTable } from './vote-table.ts';

/** New votes in the rows and columns of the table that is to be, in its order; of each cell only the last. */
type Entries = { row: Int32Array; column: Int32Array; value: Int8Array; at: Float64Array; count: number };

/**
 * The table with the votes of the log. What others voted is copied in blocks: a few votes more cost little more than
 * a copy. See `withVotes` for which of two votes counts.
 */
export function mergedWith(table: VoteTable, log: VoteLog): VoteTable {
  if (log.length() === 0) return table;
  const participants = joined(table.participants, log.participants);
  const statements = joined(table.statements, log.statements);
  const entries = entriesOf(log, participants, statements);
  const { oldPlaces } = participants;
  const before = oldPlaces ? movedRows(table.start, oldPlaces, participants.ids.length) : table.start;
  const column = movedColumns(table.column, statements.oldPlaces);
  const ids = { participants: participants.ids, statements: statements.ids };
  return merged({ ...table, ...ids, start: before, column }, entries);
}

/** The ids of both in order; where the old ones went (none if they stayed), and where the new ones went. */
type Joined = { ids: readonly Id[]; oldPlaces: Int32Array | undefined; newPlaces: Int32Array };

function joined(old: readonly Id[], named: readonly Id[]): Joined {
  const order = Array.from(named.keys());
  if (!isInOrder(named)) order.sort((a, b) => compareIds(named[a] as Id, named[b] as Id));
  const ids: Id[] = [];
  const oldPlaces = new Int32Array(old.length);
  const newPlaces = new Int32Array(named.length);
  let at = 0;
  for (const number of order) {
    const id = named[number] as Id;
    while (at < old.length && compareIds(old[at] as Id, id) < 0) {
      oldPlaces[at] = ids.push(old[at] as Id) - 1;
      at += 1;
    }
    newPlaces[number] = ids.push(id) - 1;
    if (at < old.length && old[at] === id) {
      oldPlaces[at] = ids.length - 1;
      at += 1;
    }
  }
  for (; at < old.length; at += 1) oldPlaces[at] = ids.push(old[at] as Id) - 1;
  return ids.length === old.length ? { ids: old, oldPlaces: undefined, newPlaces } : { ids, oldPlaces, newPlaces };
}

function isInOrder(ids: readonly Id[]): boolean {
  for (let index = 1; index < ids.length; index += 1)
    if (compareIds(ids[index - 1] as Id, ids[index] as Id) > 0) return false;
  return true;
}

/** Where rows start when new rows without votes stand among them. */
function movedRows(start: Int32Array, places: Int32Array, size: number): Int32Array {
  const moved = new Int32Array(size + 1);
  for (let row = 0; row < places.length; row += 1) moved[(places[row] as number) + 1] = start[row + 1] as number;
  for (let row = 1; row <= size; row += 1) moved[row] = Math.max(moved[row] as number, moved[row - 1] as number);
  return moved;
}

function movedColumns(column: Int32Array, places: Int32Array | undefined): Int32Array {
  if (!places) return column;
  const moved = new Int32Array(column.length);
  for (let at = 0; at < moved.length; at += 1) moved[at] = places[column[at] as number] as number;
  return moved;
}

function entriesOf(log: VoteLog, participants: Joined, statements: Joined): Entries {
  const { participant, statement, value, at } = log.columns();
  const byColumn = sortedBy(statement, statements, undefined);
  const order = sortedBy(participant, participants, byColumn);
  let count = 0;
  for (const entry of order) {
    const before = count === 0 ? -1 : (order[count - 1] as number);
    const again = before >= 0 && participant[before] === participant[entry] && statement[before] === statement[entry];
    if (!again) order[count++] = entry;
    else if (isLater(at[entry] as number, value[entry] as number, at[before] as number, value[before] as number))
      order[count - 1] = entry;
  }
  const entries: Entries = {
    row: new Int32Array(count),
    column: new Int32Array(count),
    value: new Int8Array(count),
    at: new Float64Array(count),
    count,
  };
  for (let index = 0; index < count; index += 1) {
    const entry = order[index] as number;
    entries.row[index] = participants.newPlaces[participant[entry] as number] as number;
    entries.column[index] = statements.newPlaces[statement[entry] as number] as number;
    entries.value[index] = value[entry] as number;
    entries.at[index] = at[entry] as number;
  }
  return entries;
}

/** A stable counting sort: the entries by the places of their keys, those of one place as they stood in `order`. */
function sortedBy(keys: Int32Array, { ids, newPlaces }: Joined, order: Int32Array | undefined): Int32Array {
  const next = new Int32Array(ids.length + 1);
  for (let index = 0; index < keys.length; index += 1) {
    const place = (newPlaces[keys[index] as number] as number) + 1;
    next[place] = (next[place] as number) + 1;
  }
  for (let place = 0; place < ids.length; place += 1)
    next[place + 1] = (next[place + 1] as number) + (next[place] as number);
  const sorted = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const entry = order ? (order[index] as number) : index;
    const place = newPlaces[keys[entry] as number] as number;
    sorted[next[place] as number] = entry;
    next[place] = (next[place] as number) + 1;
  }
  return sorted;
}

function isLater(at: number, value: number, atBefore: number, valueBefore: number): boolean {
  if (at !== atBefore) return at > atBefore;
  return at === Number.NEGATIVE_INFINITY || value < valueBefore;
}

/** The votes of the table and the entries in one; the entries are the later ones where there are no times. */
function merged(table: VoteTable, entries: Entries): VoteTable {
  const { participants, statements } = table;
  const old = table.value.length;
  if (old === 0) return { participants, statements, ...rowsOf(entries, participants.length) };
  const column = new Int32Array(old + entries.count);
  const value = new Int8Array(column.length);
  const at = new Float64Array(column.length);
  const added = new Int32Array(participants.length);
  let [from, count, entry] = [0, 0, 0];
  const copyUntil = (until: number) => {
    column.set(table.column.subarray(from, until), count);
    value.set(table.value.subarray(from, until), count);
    at.set(table.at.subarray(from, until), count);
    count += until - from;
    from = until;
  };
  for (; entry < entries.count; entry += 1) {
    const [row, own] = [entries.row[entry] as number, entries.column[entry] as number];
    const place = placeInRow(table, row, own);
    copyUntil(place);
    const known = place < (table.start[row + 1] as number) && table.column[place] === own;
    if (known) from = place + 1;
    const [when, what] = [entries.at[entry] as number, entries.value[entry] as number];
    const wins = !known || isLater(when, what, table.at[place] as number, table.value[place] as number);
    column[count] = own;
    value[count] = wins ? what : (table.value[place] as number);
    at[count] = wins ? when : (table.at[place] as number);
    count += 1;
    if (!known) added[row] = (added[row] as number) + 1;
  }
  copyUntil(old);
  const start = new Int32Array(participants.length + 1);
  let more = 0;
  for (let row = 0; row < participants.length; row += 1) {
    more += added[row] as number;
    start[row + 1] = (table.start[row + 1] as number) + more;
  }
  if (count === column.length) return { participants, statements, start, column, value, at };
  return {
    participants,
    statements,
    start,
    column: column.subarray(0, count),
    value: value.subarray(0, count),
    at: at.subarray(0, count),
  };
}

/** The first place in a row whose column is not before this one. */
function placeInRow({ start, column }: VoteTable, row: number, own: number): number {
  let low = start[row] as number;
  for (let high = start[row + 1] as number; low < high; ) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < own) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowsOf(
  { row, column, value, at }: Entries,
  rows: number,
): Pick<VoteTable, 'start' | 'column' | 'value' | 'at'> {
  const start = new Int32Array(rows + 1);
  for (let entry = 0; entry < row.length; entry += 1) start[(row[entry] as number) + 1] = entry + 1;
  for (let index = 1; index < start.length; index += 1)
    start[index] = Math.max(start[index] as number, start[index - 1] as number);
  return { start, column, value, at };
}
