import type { Vote } from '../src/vote.ts';
import type { VoteRows } from '../src/vote-table.ts';

/** The votes of a table one by one, as they come from a database: two million of them as objects would be most of the memory. */
export function votesOf({ participants, statements, start, column, value }: VoteRows): Iterable<Vote> {
  return {
    *[Symbol.iterator]() {
      for (const [row, participant] of participants.entries())
        for (let at = start[row] as number; at < (start[row + 1] as number); at += 1)
          yield { participant, statement: statements[column[at] as number] as number, vote: value[at] as Vote['vote'] };
    },
  };
}
