import type { VoteTable } from '../vote-table.ts';

/** Below so many people the most active join them, whatever they voted. */
const few = 15;

/**
 * The rows of those who voted enough to be put into a group: on `minVotes` statements, or on all if there are fewer. Whoever
 * was in before stays in. With fewer than 15 the most active fill up.
 */
export function takingPart(table: VoteTable, minVotes: number, before: ReadonlySet<number> = new Set()): Int32Array {
  const needed = Math.min(minVotes, table.statements.length);
  const votes = table.participants.map((_, row) => (table.start[row + 1] as number) - (table.start[row] as number));
  const inside = new Set(before);
  for (const [row, count] of votes.entries()) if (count >= needed && count > 0) inside.add(row);
  if (inside.size < few) {
    const others = [...votes.keys()].filter((row) => !inside.has(row));
    others.sort((a, b) => (votes[b] as number) - (votes[a] as number) || a - b);
    for (const row of others.slice(0, few - inside.size)) inside.add(row);
  }
  return Int32Array.from(inside).sort();
}
