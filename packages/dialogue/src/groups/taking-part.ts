import type { VoteRows } from '../vote-table.ts';

/** Below so many people the most active join them, whatever they voted. */
const few = 15;

/**
 * The rows of those who voted enough to be put into a group: on `minVotes` statements, or on all if there are fewer. Whoever
 * was in before stays in. With fewer than 15 the most active fill up.
 */
export function takingPart(
  { start, participants, statements }: VoteRows,
  minVotes: number,
  before: Uint8Array = new Uint8Array(participants.length),
): Int32Array {
  const needed = Math.max(1, Math.min(minVotes, statements.length));
  const votes = (row: number) => (start[row + 1] as number) - (start[row] as number);
  const inside = new Int32Array(participants.length);
  let count = 0;
  for (let row = 0; row < participants.length; row += 1)
    if (before[row] === 1 || votes(row) >= needed) inside[count++] = row;
  if (count >= few) return inside.subarray(0, count);
  const others = [...participants.keys()].filter((row) => before[row] !== 1 && votes(row) < needed);
  others.sort((a, b) => votes(b) - votes(a) || a - b);
  return Int32Array.from([...inside.subarray(0, count), ...others.slice(0, few - count)]).sort();
}
