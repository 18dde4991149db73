import type { Deviations } from '../axes/deviations.ts';
import { kMeans } from '../groups/k-means.ts';
import { countOf, type Places, pick } from '../groups/places.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Interval } from '../result.ts';
import { type Ground, groundOf } from '../statistics/common-ground.ts';
import { countAll, countGroups, together } from '../statistics/counts.ts';
import type { VoteRows } from '../vote-table.ts';
import { placeByFactors } from './expected.ts';
import type { Factors } from './factors.ts';
import { refined } from './refine.ts';

/** How sure the parts of a result are, from samples of the people with replacement (the bootstrap of Efron). */
export type Certainty = {
  /** Of each that takes part: the part of the samples with the same group. */
  readonly people: Float64Array;
  /** Of each group: which part of it and its sample is in both, on average. */
  readonly groups: Float64Array;
  readonly interval: (statement: number) => Record<keyof Ground, Interval>;
};

/** What was found and is to be tried: the model, the people in groups and the middles of the groups. */
export type Found = { factors: Factors; inside: Int32Array; groupOf: Int32Array; centres: Places };

const modelRounds = 2;

/** As many samples as take little time: a hundred, in a very large dialogue twenty. */
export function usualSamples(votes: number): number {
  return Math.max(20, Math.min(100, Math.floor(4_000_000 / Math.max(1, votes))));
}

/** Draws the people again and again and finds model, places and groups anew, starting from what was found. */
export function certaintyOf(
  table: VoteRows,
  deviations: Deviations,
  found: Found,
  { samples, seed, confidence }: { samples: number; seed: number; confidence: number },
): Certainty {
  const random = randomFrom(seed, 'samples');
  const groups = countOf(found.centres);
  const people = new Float64Array(found.inside.length);
  const common = new Float64Array(groups);
  const grounds: Ground[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const weights = drawn(table.participants.length, random);
    if (groups < 2) {
      const all = countAll(table, weights);
      grounds.push(groundOf(all, all));
      continue;
    }
    const factors = refined(deviations, found.factors, modelRounds, weights);
    const places = pick(placeByFactors(deviations, factors), found.inside);
    const own = Int32Array.from(found.inside, (row) => weights[row] as number);
    const { groupOf } = kMeans(places, found.centres, { weights: own, rounds: 20 });
    compare(found.groupOf, groupOf, people, common);
    const byRow = new Int32Array(table.participants.length).fill(-1);
    for (const [index, row] of found.inside.entries()) byRow[row] = groupOf[index] as number;
    const counts = countGroups(table, byRow, groups, weights);
    grounds.push(groundOf(counts, together(counts)));
  }
  return {
    people: people.map((same) => same / samples),
    groups: common.map((sum) => sum / samples),
    interval: (statement) => ({
      minAgree: intervalOf(
        grounds.map((ground) => ground.minAgree[statement] as number),
        confidence,
      ),
      minDisagree: intervalOf(
        grounds.map((ground) => ground.minDisagree[statement] as number),
        confidence,
      ),
      divisiveness: intervalOf(
        grounds.map((ground) => ground.divisiveness[statement] as number),
        confidence,
      ),
    }),
  };
}

function drawn(people: number, random: Random): Int32Array {
  const weights = new Int32Array(people);
  for (let draw = 0; draw < people; draw += 1) {
    const row = random.below(people);
    weights[row] = (weights[row] as number) + 1;
  }
  return weights;
}

function compare(before: Int32Array, after: Int32Array, people: Float64Array, common: Float64Array): void {
  const both = new Int32Array(common.length);
  const either = new Int32Array(common.length);
  for (let index = 0; index < before.length; index += 1) {
    const [one, other] = [before[index] as number, after[index] as number];
    either[one] = (either[one] as number) + 1;
    if (one === other) {
      both[one] = (both[one] as number) + 1;
      people[index] = (people[index] as number) + 1;
    } else either[other] = (either[other] as number) + 1;
  }
  for (let group = 0; group < common.length; group += 1)
    common[group] = (common[group] as number) + (both[group] as number) / Math.max(1, either[group] as number);
}

function intervalOf(values: readonly number[], confidence: number): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] as number;
  return [at((1 - confidence) / 2), at((1 + confidence) / 2)];
}
