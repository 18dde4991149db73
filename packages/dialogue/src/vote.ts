import type { Id } from './id.ts';

/** Agree, pass or disagree. Polis' own database has the signs the other way round; its exports have them like this. */
export type Answer = 1 | 0 | -1;

/** What somebody said to a statement, and when (milliseconds). The last word counts. */
export type Vote = {
  readonly participant: Id;
  readonly statement: Id;
  readonly vote: Answer;
  readonly at?: number;
};

/** `out`: refused by a moderator. `meta`: about the participants, not about the subject, and so no opinion that makes groups. */
export type Moderation = 'in' | 'out' | 'meta';

/** A statement that people vote on. */
export type Statement = {
  readonly id: Id;
  readonly text?: string;
  readonly moderation?: Moderation;
};
