import { compute } from './compute.ts';
import type { Id } from './id.ts';
import type { Memory } from './memory.ts';
import { mergedWith } from './merge-votes.ts';
import { nextStatements, type Suggestion } from './next.ts';
import { type Options, settled } from './options.ts';
import type { Result } from './result.ts';
import type { Moderation, Statement, Vote } from './vote.ts';
import { voteLog } from './vote-log.ts';
import { emptyTable, placeOf } from './vote-table.ts';

/** A dialogue that goes on: votes come in, and now and then it is computed anew from where it stood. */
export type OpinionMap = {
  vote(vote: Vote): void;
  /** Says what a statement is, also one that nobody voted on yet. */
  moderate(id: Id, moderation: Moderation, text?: string): void;
  /** Groups go on from those of the computation before and keep their ids. */
  compute(): Result;
  /** What to show this person next, by the last computation. */
  next(participant: Id, options?: { n?: number; seed?: number; exclude?: Iterable<Id> }): Suggestion[];
  /** Whether somebody voted on this, a pass too. */
  seen(participant: Id, statement: Id): boolean;
  /** What the next process may go on from, beside the votes. */
  snapshot(): Memory | undefined;
  /** Goes on from a snapshot at the next computation; `undefined` to begin afresh. */
  restore(memory: Memory | undefined): void;
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
  let waiting = voteLog();
  let memory = before;
  let last: Result | undefined;
  const counted = () => {
    if (waiting.length() === 0) return table;
    table = mergedWith(table, waiting);
    waiting = voteLog();
    return table;
  };
  const computed = () => {
    const { result, memory: after } = compute(counted(), [...known.values()], options, memory);
    memory = after;
    last = result;
    return result;
  };
  /** On what somebody voted, the votes that wait to be counted too. */
  const answered = (participant: Id) => {
    const row = placeOf(table.participants, participant);
    const places = row < 0 ? [] : table.column.subarray(table.start[row], table.start[row + 1]);
    return new Set([...Array.from(places, (place) => table.statements[place] as Id), ...waiting.answered(participant)]);
  };
  return {
    vote(vote) {
      waiting.add(vote);
    },
    moderate(id, moderation, text = known.get(id)?.text) {
      known.set(id, { id, moderation, ...(text === undefined ? {} : { text }) });
    },
    compute: computed,
    next(participant, { n = 1, seed = options.seed, exclude = [] } = {}) {
      const { statements: list } = last ?? computed();
      const seen = answered(participant);
      return nextStatements(list, { participant, seen, exclude: new Set(exclude), n, seed });
    },
    seen: (participant, statement) => answered(participant).has(statement),
    snapshot: () => memory,
    restore(snapshot) {
      memory = snapshot;
    },
  };
}
