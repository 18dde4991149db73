import type { Money } from './money.ts';
import type { Rational } from './rational.ts';

/** How people voted; what a list of projects on a ballot means. */
export const voteTypes = ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'] as const;
export type VoteType = (typeof voteTypes)[number];

/** What can be voted for. `cost` in minor units of the election. */
export type Project = {
  readonly id: string;
  readonly cost: Money;
  readonly name?: string;
  readonly categories?: readonly string[];
  /** The neighbourhood or district that it is in, for shares and for the map. */
  readonly area?: string;
  /** Ids of projects of which at most one can win beside this one: two plans for one square. */
  readonly conflicts?: readonly string[];
  /** Other columns of the file, under their own names. */
  readonly fields: Readonly<Record<string, string>>;
};

/** Ballots that say the same, counted together. */
export type BallotGroup = {
  /** Positions in `Election.projects`; ascending, but in the voter's order on a ranking. */
  readonly projects: readonly number[];
  /** Points per project, on ballots with points; on a ranking n, n-1, …, 1 where the file gives none. */
  readonly points?: readonly number[];
  /** How many people voted so. */
  readonly weight: number;
  /** The money each of them starts equal shares with, in minor units; without it the budget divided by all voters. */
  readonly endowment?: Rational;
};

/** Rows of voters as they stood in the file, to write them back and to leave out what singles people out. */
export type VoterRows = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Everything that a count needs. */
export type Election = {
  readonly meta: ReadonlyMap<string, string>;
  readonly budget: Money;
  /** Digits behind the point: money is in units of 10^-scale of the currency. */
  readonly scale: number;
  readonly voteType: VoteType;
  readonly projects: readonly Project[];
  readonly ballots: readonly BallotGroup[];
  /** All who voted, also with an empty ballot: each has a share of the budget. */
  readonly voters: number;
  readonly voterRows?: VoterRows;
};

/** Whether ballots of this type carry points that are added up, instead of yes or no. */
export function hasPoints(type: VoteType): boolean {
  return type !== 'approval' && type !== 'choose-1';
}

/** The order of golden results: by Unicode code point, so "10" comes before "9". */
export function byCodePoint(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length; ) {
    const [x, y] = [a.codePointAt(at) as number, b.codePointAt(at) as number];
    if (x !== y) return x - y;
    at += x > 0xffff ? 2 : 1;
  }
  return a.length - b.length;
}
