import { smallestShown } from '../../../features/reports/index.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

/** Choosing one option, or as many as a member agrees with. */
export const kinds = ['one', 'many'] as const;
export type Kind = (typeof kinds)[number];
/** With the code of the letter, or hands that an officer counts. */
export const ways = ['code', 'hands'] as const;
export type Way = (typeof ways)[number];
/** How many options a dilemma has. */
export const options = { fewest: 2, most: 6 } as const;

/** What is chosen, by the numbers of the options; nothing is a vote for none of them. */
export type Choice = readonly number[];
type Times = { opensAt: Date | null; closesAt: Date | null; countedAt: Date | null; withdrawnAt: Date | null };
export type DilemmaState = 'planned' | 'open' | 'closed' | 'counted' | 'withdrawn';

/** How far a dilemma is. `closed` has no figures yet: counting is a moment of its own. */
export function stateOf({ opensAt, closesAt, countedAt, withdrawnAt }: Times, now: Date): DilemmaState {
  if (withdrawnAt) return 'withdrawn';
  if (countedAt) return 'counted';
  if (!opensAt || !closesAt || now < opensAt) return 'planned';
  return now < closesAt ? 'open' : 'closed';
}

export type VoteError = { kind: 'not-open-yet' } | { kind: 'closed' } | { kind: 'no-such-choice' };

/** Decides whether this choice may be made now. */
export function vote(
  dilemma: Times & { kind: Kind; options: readonly { number: number }[] },
  choice: Choice,
  now: Date,
): Result<number[], VoteError> {
  const state = stateOf(dilemma, now);
  if (state === 'planned') return fail({ kind: 'not-open-yet' });
  if (state !== 'open') return fail({ kind: 'closed' });
  const chosen = [...new Set(choice)].sort((a, b) => a - b);
  if (dilemma.kind === 'one' && chosen.length > 1) return fail({ kind: 'no-such-choice' });
  const known = chosen.every((number) => dilemma.options.some((option) => option.number === number));
  return known ? ok(chosen) : fail({ kind: 'no-such-choice' });
}

/** What came of a vote. `votes` by the number of the option; null where too few voted to say what they chose. */
export type Outcome = { voters: number; blank: number | null; votes: ReadonlyMap<number, number> | null };

/**
 * Counts votes, one of each member. Of fewer than five votes nothing is said: one's own subtracted, the others could be
 * known. In a larger vote a figure of one stays: it is the minority that a panel has to show, and nobody's name is in it.
 */
export function count(numbers: readonly number[], choices: readonly Choice[]): Outcome {
  const voters = choices.length;
  if (voters < smallestShown) return { voters, blank: null, votes: null };
  const votes = new Map(
    numbers.map((number) => [number, choices.filter((choice) => choice.includes(number)).length] as const),
  );
  return { voters, blank: choices.filter((choice) => choice.length === 0).length, votes };
}

/** Hands as they were counted in the room; `voters` has those who abstained in it. */
export type Hands = { voters: number; blank: number; votes: readonly number[] };
export type HandsError =
  | { kind: 'more-than-members'; members: number }
  | { kind: 'sum-differs'; sum: number }
  | { kind: 'more-than-voters'; most: number };

/** Checks a show of hands: nobody raises a hand twice for one thing, and nobody is there who is no member. */
export function mayBeHands(kind: Kind, { voters, blank, votes }: Hands, members: number): Result<null, HandsError> {
  if (voters > members) return fail({ kind: 'more-than-members', members });
  const most = voters - blank;
  switch (kind) {
    case 'one': {
      const sum = blank + votes.reduce((total, each) => total + each, 0);
      return sum === voters ? ok(null) : fail({ kind: 'sum-differs', sum });
    }
    case 'many':
      return most >= 0 && votes.every((each) => each <= most) ? ok(null) : fail({ kind: 'more-than-voters', most });
  }
}

/** The options with the most votes, more than one where they are equal; none where nothing was chosen. */
export function leading<Option extends { votes: number | null }>(all: readonly Option[]): Option[] {
  const most = Math.max(0, ...all.map(({ votes }) => votes ?? 0));
  return most === 0 ? [] : all.filter(({ votes }) => votes === most);
}
