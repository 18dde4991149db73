import type { Id } from './id.ts';
import { numbering } from './numbering.ts';
import type { Vote } from './vote.ts';

/** Votes as they come in, in columns: a vote takes 17 bytes. Participants and statements have numbers as in `ids`. */
export type VoteLog = {
  readonly participants: readonly Id[];
  readonly statements: readonly Id[];
  readonly length: () => number;
  readonly columns: () => LogColumns;
  add(vote: Vote): void;
  /** On what somebody voted. */
  answered(participant: Id): Id[];
};

/** The votes of a log, each at the same place in all columns. Without a time `at` is minus infinity. */
export type LogColumns = {
  readonly participant: Int32Array;
  readonly statement: Int32Array;
  readonly value: Int8Array;
  readonly at: Float64Array;
};

/** Starts without votes; `expected` is how many will come, if that is known. */
export function voteLog(expected = 64): VoteLog {
  const participants = numbering();
  const statements = numbering();
  let columns = columnsOf(expected);
  let length = 0;
  return {
    participants: participants.ids,
    statements: statements.ids,
    length: () => length,
    columns: () => ({
      participant: columns.participant.subarray(0, length),
      statement: columns.statement.subarray(0, length),
      value: columns.value.subarray(0, length),
      at: columns.at.subarray(0, length),
    }),
    add({ participant, statement, vote, at }) {
      if (vote !== 1 && vote !== 0 && vote !== -1) throw new RangeError(`A vote is 1, 0 or -1, not ${vote}.`);
      if (length === columns.value.length) columns = larger(columns);
      columns.participant[length] = participants.numberOf(participant);
      columns.statement[length] = statements.numberOf(statement);
      columns.value[length] = vote;
      // A time that is no number would be neither before nor after another.
      columns.at[length] = at === undefined || Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
      length += 1;
    },
    answered(participant) {
      const number = participants.ids.indexOf(participant);
      const found: Id[] = [];
      for (let at = 0; number >= 0 && at < length; at += 1)
        if (columns.participant[at] === number) found.push(statements.ids[columns.statement[at] as number] as Id);
      return found;
    },
  };
}

function columnsOf(size: number): LogColumns {
  return {
    participant: new Int32Array(size),
    statement: new Int32Array(size),
    value: new Int8Array(size),
    at: new Float64Array(size),
  };
}

function larger(columns: LogColumns): LogColumns {
  const next = columnsOf(2 * Math.max(32, columns.value.length));
  next.participant.set(columns.participant);
  next.statement.set(columns.statement);
  next.value.set(columns.value);
  next.at.set(columns.at);
  return next;
}
