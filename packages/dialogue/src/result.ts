import type { Id } from './id.ts';
import type { Options } from './options.ts';
import type { Candidate } from './robust/choose-groups.ts';
import type { Moderation } from './vote.ts';

/** Nine in ten samples are in between, or another part of them by the option `confidence`. */
export type Interval = readonly [number, number];

/** Somebody's place on the map. Who voted on little has no group. `confidence` is the part of the samples with the same group. */
export type ParticipantResult = {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly group: number | null;
  readonly confidence: number | null;
};

/** A statement that marks a group off from the others. */
export type Representative = {
  readonly statement: Id;
  readonly direction: 'agree' | 'disagree';
  /** How many of the group said so, of how many who voted on it. */
  readonly count: number;
  readonly seen: number;
  readonly share: number;
  /** How many times likelier this answer is here than in the other groups. */
  readonly ratio: number;
};

/** A group; it keeps its `id` and its letter over time. `confidence` says how much of it comes back in samples, from 0 to 1. */
export type GroupResult = {
  readonly id: number;
  readonly label: string;
  readonly size: number;
  readonly confidence: number | null;
  readonly representative: readonly Representative[];
};

export type Tally = { readonly agree: number; readonly disagree: number; readonly pass: number };

/** What is known about a statement. Shares are counted with one imagined yes and no, as in Polis. */
export type StatementResult = Tally & {
  readonly id: Id;
  readonly text?: string;
  readonly moderation: Moderation;
  readonly perGroup: readonly (Tally & { readonly group: number })[];
  /** The product of the shares of the groups that agree. */
  readonly gac: number;
  /** The share that agrees (disagrees) in the group where it is lowest: what all groups share. */
  readonly minAgree: number;
  readonly minDisagree: number;
  readonly interval: {
    readonly minAgree: Interval;
    readonly minDisagree: Interval;
    readonly divisiveness: Interval;
  } | null;
  /**
   * Robust: what somebody in the middle of the map would answer, from -1 to 1. What only one side likes has none of it, however
   * large that side is: a second opinion beside `minAgree` (as the intercepts of Community Notes).
   */
  readonly bridging: number | null;
  /** The largest difference between the share that agrees in one group and in all others together. */
  readonly divisiveness: number;
  /** How far out on the map, and how much it helps to show it to the next person. */
  readonly extremity: number;
  readonly priority: number;
};

/** Why there are groups or not. */
export type Reason =
  | 'groups'
  | 'no-votes'
  | 'one-person'
  | 'one-statement'
  | 'all-moderated'
  | 'all-alike'
  | 'too-few-people'
  | 'no-groups-predict';

export type Quality = {
  /** How many groups; 1 says that there are none. */
  readonly k: number;
  readonly reason: Reason;
  readonly enoughData: boolean;
  /** Robust: what the groups gain in predicting hidden votes, in nats for each vote. */
  readonly heldOutGain: number | null;
  /** Robust: how alike the groups are that parts of the votes give (adjusted Rand), 1 the same. */
  readonly stability: number | null;
  /** Robust: each number of groups that was tried. */
  readonly candidates: readonly Candidate[];
  /** Polis: how well the groups are apart on the map, from -1 to 1. */
  readonly silhouette: number | null;
  /** Robust: in how many dimensions the groups were found; where there are more than two, groups may overlap on the map. */
  readonly dimensions: number | null;
};

/** What anybody needs to compute the same. */
export type Provenance = {
  readonly version: string;
  readonly options: Options;
  readonly seed: number;
  /** SHA-256 of the votes that count and of what is moderated; the README says of which lines. */
  readonly inputSha256: string;
  /** SHA-256 of the memory that it went on from; `null` when it began afresh. */
  readonly memorySha256: string | null;
};

/** What the votes say. `participants` singles people out: publish `exportOpen` of it instead. */
export type Result = {
  readonly participants: readonly ParticipantResult[];
  readonly groups: readonly GroupResult[];
  readonly statements: readonly StatementResult[];
  /** Which part of all differences lies along the two axes of plain principal components. */
  readonly pca: { readonly varianceRatio: readonly [number, number] };
  /** What most people say, as Polis lists it, the strongest first. */
  readonly consensus: { readonly agree: readonly Id[]; readonly disagree: readonly Id[] };
  /** What a majority of every group says, the surest first. */
  readonly commonGround: { readonly agree: readonly Id[]; readonly disagree: readonly Id[] };
  /** Where groups differ most, the surest first. */
  readonly divisive: readonly Id[];
  readonly quality: Quality;
  readonly provenance: Provenance;
};
