import { compareIds, type Id } from './id.ts';

/** `polis` gives the figures that a town knows from Polis; `robust` is the default and says more, also that there are no groups. */
export const engines = ['robust', 'polis'] as const;
export type Engine = (typeof engines)[number];

/** How votes are analysed. All of it belongs to the result: with other options the same votes may say something else. */
export type Options = {
  readonly engine: Engine;
  /** A whole number from 0 to 2^53; the same seed gives the same result. */
  readonly seed: number;
  /** Who voted on fewer statements is not put into a group. */
  readonly minVotes: number;
  /** Participants who are put into a group however little they voted. */
  readonly keepParticipants: readonly Id[];
  readonly maxGroups: number;
  /** So many groups, whether they say something or not; `null` for as many as the engine finds, perhaps none. */
  readonly forceK: number | null;
  /** The robust engine makes no group with a smaller part of the people than this, from 0 to 0.5, and none of fewer than five. */
  readonly minGroupShare: number;
  /** How many samples the certainty is taken from; `null` for as many as take little time, 0 for none. */
  readonly samples: number | null;
  /** Which part of the samples lies in an interval, from 0.5 to 0.99. */
  readonly confidence: number;
  /** What is published of a result is about so many people at least. */
  readonly kAnonymity: number;
};

/** What holds where nothing is said. */
export const usualOptions: Options = {
  engine: 'robust',
  seed: 1,
  minVotes: 7,
  keepParticipants: [],
  maxGroups: 5,
  forceK: null,
  minGroupShare: 0.05,
  samples: null,
  confidence: 0.9,
  kAnonymity: 5,
};

/** The options, each with its usual value where it is not given. What cannot be is a `RangeError`. */
export function settled(given: Partial<Options>): Options {
  const options = { ...usualOptions };
  for (const name of Object.keys(usualOptions) as (keyof Options)[])
    if (given[name] !== undefined) Object.assign(options, { [name]: given[name] });
  const { engine, seed, minVotes, maxGroups, forceK, minGroupShare, samples, confidence, kAnonymity } = options;
  const whole = (value: number, least: number, most: number) =>
    Number.isSafeInteger(value) && value >= least && value <= most;
  if (!engines.includes(engine)) throw new RangeError(`An engine is ${engines.join(' or ')}, not ${engine}.`);
  if (!whole(seed, 0, Number.MAX_SAFE_INTEGER)) throw new RangeError(`A seed is a whole number, not ${seed}.`);
  if (!whole(minVotes, 1, 1000)) throw new RangeError(`minVotes is from 1 to 1000, not ${minVotes}.`);
  if (!whole(maxGroups, 2, 20)) throw new RangeError(`maxGroups is from 2 to 20, not ${maxGroups}.`);
  if (!(minGroupShare >= 0 && minGroupShare <= 0.5))
    throw new RangeError(`minGroupShare is from 0 to 0.5, not ${minGroupShare}.`);
  if (samples !== null && !whole(samples, 0, 10_000))
    throw new RangeError(`samples is from 0 to 10000, not ${samples}.`);
  if (forceK !== null && !whole(forceK, 2, 20)) throw new RangeError(`forceK is from 2 to 20, not ${forceK}.`);
  if (!(confidence >= 0.5 && confidence <= 0.99))
    throw new RangeError(`confidence is from 0.5 to 0.99, not ${confidence}.`);
  if (!whole(kAnonymity, 2, 1000)) throw new RangeError(`kAnonymity is from 2 to 1000, not ${kAnonymity}.`);
  return { ...options, keepParticipants: options.keepParticipants.toSorted(compareIds) };
}
