import { compute } from './compute.ts';
import type { Id } from './id.ts';
import type { Memory } from './memory.ts';
import { nextStatements, type Suggestion } from './next.ts';
import { type Options, settled } from './options.ts';
import type { Result } from './result.ts';
import type { Moderation, Statement, Vote } from './vote.ts';
import { emptyTable, withVotes } from './vote-table.ts';

/** A dialogue that goes on: votes come in, and now and then it is computed anew from where it stood. */
export type OpinionMap = {
  vote(vote: Vote): void;
  /** Says what a statement is, also one that nobody voted on yet. */
  moderate(id: Id, moderation: Moderation, text?: string): void;
  /** Groups go on from those of the computation before and keep their ids. */
  compute(): Result;
  /** What to show this person next, by the last computation. */
  next(participant: Id, options?: { n?: number; seed?: number; exclude?: Iterable<Id> }): Suggestion[];
  /** What the next process may go on from, beside the votes. */
  snapshot(): Memory | undefined;
};

/** Starts a dialogue, or goes on with the `memory` of another process. */
export function createOpinionMap({
  statements = [],
  memory: before,
  ...given
}: Partial<Options> & { statements?: readonly Statement[]; memory?: Memory | undefined } = {}): OpinionMap {
  const options = settled(given);
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  let table = emptyTable;
  let waiting: Vote[] = [];
  let memory = before;
  let last: Result | undefined;
  const counted = () => {
    if (waiting.length > 0) table = withVotes(table, waiting);
    waiting = [];
    return table;
  };
  const computed = () => {
    const { result, memory: after } = compute(counted(), [...known.values()], options, memory);
    memory = after;
    last = result;
    return result;
  };
  return {
    vote(vote) {
      waiting.push(vote);
    },
    moderate(id, moderation, text = known.get(id)?.text) {
      known.set(id, { id, moderation, ...(text === undefined ? {} : { text }) });
    },
    compute: computed,
    next(participant, { n = 1, seed = options.seed, exclude = [] } = {}) {
      const { statements: list } = last ?? computed();
      const { participants, statements: columns, start, column } = counted();
      const row = participants.indexOf(participant);
      const places = row < 0 ? [] : column.subarray(start[row], start[row + 1]);
      const seen = new Set(Array.from(places, (place) => columns[place] as Id));
      return nextStatements(list, { participant, seen, exclude: new Set(exclude), n, seed });
    },
    snapshot: () => memory,
  };
}
