import type { Deviations } from './axes/deviations.ts';
import type { Axes } from './axes/principal.ts';
import type { Places } from './groups/places.ts';
import type { Memory } from './memory.ts';
import type { Options } from './options.ts';
import type { Quality } from './result.ts';
import type { Model } from './robust/model.ts';
import type { Certainty } from './robust/sampled.ts';
import type { Counts } from './statistics/counts.ts';
import type { VoteTable } from './vote-table.ts';

/** What an engine works with: all votes, which statements may make groups, who takes part, and what was before. */
export type Task = {
  readonly table: VoteTable;
  readonly allowed: Uint8Array;
  /** The votes of everybody. */
  readonly all: Counts;
  readonly deviations: Deviations;
  readonly inside: Int32Array;
  readonly axesBefore: Axes | undefined;
  readonly memory: Memory | undefined;
  readonly options: Options;
};

/** What an engine found. */
export type Mapped = {
  /** Where each row stands, along the two axes of the map and perhaps more. */
  readonly places: Places;
  readonly axes: Axes;
  /** The plain principal components, from which the next computation starts. */
  readonly principal: Axes;
  readonly varianceRatio: readonly [number, number];
  /** How many groups; 1 says that there are none. */
  readonly groups: number;
  /** The group, from 0, of each that takes part. */
  readonly groupOf: Int32Array;
  readonly quality: Omit<Quality, 'k'>;
  readonly certainty: Certainty | null;
  readonly waiting: Memory['waiting'];
  readonly tried: Memory['tried'];
  readonly model: Model | null;
  readonly bases: Memory['bases'];
};
