import { deviationsOf } from '../axes/deviations.ts';
import { agreement } from '../groups/agreement.ts';
import type { Places } from '../groups/places.ts';
import { bestClusters } from '../groups/start-points.ts';
import { randomFrom, shuffled } from '../random.ts';
import type { VoteRows } from '../vote-table.ts';
import { placeByFactors } from './expected.ts';
import { fitFactors, roughComponents } from './fit.ts';
import { heldOutGain, holdOut } from './hold-out.ts';

/**
 * How a number of groups did: what it gained on hidden votes, with the standard error of that on other votes of these people
 * (not of these repeats only: Nadeau, Bengio 2003), and how alike its repeats are.
 */
export type Candidate = {
  readonly groups: number;
  /** In how many dimensions the groups were looked for. */
  readonly dimensions: number;
  readonly gain: number;
  readonly error: number;
  /** What each repeat gained; all numbers of groups were tried on the same repeats. */
  readonly gains: readonly number[];
  readonly stability: number;
};

/** Of a smaller group nothing could be told without telling who is in it. */
const smallestGroup = 5;

/** How many people a group must have, of so many who take part. */
export function leastPeople(people: number, minGroupShare: number): number {
  return Math.max(smallestGroup, Math.ceil(minGroupShare * people));
}

/** As many repeats as take little time: few votes vary more, and are sooner done. */
function repeatsFor(votes: number): number {
  return Math.max(6, Math.min(24, Math.floor(120_000 / Math.max(1, votes))));
}

/** So few rounds of the model, and of the groups, tell which groups there are; more make them no better. */
const rounds = 3;
const enough = 8;
const hiddenPart = 0.2;
/** Few people have many divisions that are almost as tight, and are sooner tried. */
function startsFor(people: number): number {
  return Math.max(3, Math.min(8, Math.floor(3000 / Math.max(1, people))));
}
/** More people make the answer no surer, only later. */
const mostPeople = 1000;

/** The map has two, in which up to three groups lie. */
const ofTheMap = 2;
/** Groups in more dimensions than this would need more votes than people give. */
const mostDimensions = 5;

/**
 * In how many dimensions so many groups are looked for: in those of the map, and where they may lie in more in as many as the
 * most groups may (`k` groups lie in `k - 1` dimensions).
 */
function dimensionsFor(groups: number, maxGroups: number): number[] {
  return groups - 1 > ofTheMap ? [ofTheMap, Math.min(mostDimensions, maxGroups - 1)] : [ofTheMap];
}

/**
 * Tries each number of groups: a fifth of the votes is hidden, the model is made and the groups are found without them, and
 * the groups must predict them; six times or more. Numbers for which no division has all groups large enough are left out.
 */
export function tryGroups(
  table: VoteRows,
  inside: Int32Array,
  allowed: Uint8Array,
  { seed, maxGroups, minGroupShare }: { seed: number; maxGroups: number; minGroupShare: number },
): Candidate[] {
  const random = randomFrom(seed, 'groups');
  const rows =
    inside.length <= mostPeople
      ? inside
      : Int32Array.from(shuffled(inside.length, random).subarray(0, mostPeople).sort(), (at) => inside[at] as number);
  const least = leastPeople(rows.length, minGroupShare);
  const tried = Array.from({ length: maxGroups - 1 }, (_, index) => index + 2).flatMap((groups) =>
    dimensionsFor(groups, maxGroups).map((dimensions) => ({
      groups,
      dimensions,
      gains: [] as number[],
      divisions: [] as Int32Array[],
    })),
  );
  const most = Math.max(...tried.map(({ dimensions }) => dimensions));
  const starts = startsFor(rows.length);
  const repeats = repeatsFor(table.value.length);
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const split = holdOut(table, rows, allowed, hiddenPart, random);
    const deviations = deviationsOf(split.shown, allowed);
    const components = roughComponents(deviations, most);
    const placesIn = new Map<number, Places>();
    for (const { groups, dimensions, gains, divisions } of tried) {
      const places =
        placesIn.get(dimensions) ??
        placeByFactors(deviations, fitFactors(deviations, { components, dimensions }, { rounds }));
      placesIn.set(dimensions, places);
      const clusters = bestClusters(places, groups, { random, starts, least, rounds: enough });
      if (!clusters) continue;
      gains.push(heldOutGain(split, clusters.groupOf, groups));
      divisions.push(clusters.groupOf);
    }
  }
  return tried.flatMap(({ groups, dimensions, gains, divisions }) =>
    gains.length < repeats ? [] : [{ groups, dimensions, ...meanOf(gains), gains, stability: stabilityOf(divisions) }],
  );
}

/** Repeats share most of their votes, so they vary less than the gain on other votes would: hence the second part of the error. */
function meanOf(gains: readonly number[]): { gain: number; error: number } {
  const gain = gains.reduce((sum, one) => sum + one, 0) / gains.length;
  const variance = gains.reduce((sum, one) => sum + (one - gain) ** 2, 0) / (gains.length - 1);
  return { gain, error: Math.sqrt(variance * (1 / gains.length + hiddenPart / (1 - hiddenPart))) };
}

function stabilityOf(divisions: readonly Int32Array[]): number {
  let [sum, pairs] = [0, 0];
  for (const [index, one] of divisions.entries())
    for (const other of divisions.slice(index + 1)) {
      sum += agreement(one, other);
      pairs += 1;
    }
  return sum / pairs;
}

const stable = 0.5;
/** Groups that people already know may stay when they are a little less sure. */
const stableEnough = 0.4;

/**
 * So many standard errors must groups predict better than none. Measured on real dialogues: below it groups are drawn by chance
 * where there are none, above it they are missed where there are few votes.
 */
const sure = 2;

/**
 * So many standard errors must more groups predict better than fewer: several numbers are tried in few repeats, and more groups
 * are less alike each time. From 2.5 to 3 the numbers of groups of real dialogues hardly depend on chance; made groups that are
 * apart differ by four or more.
 */
const surely = 2.5;

/**
 * How many groups, and in how many dimensions: only of those that gain more than chance would and come out alike each time.
 * Else none.
 */
export function chosenGroups(candidates: readonly Candidate[]): Candidate | undefined {
  return fewest(candidates.filter(({ gain, error, stability }) => gain > sure * error && stability >= stable));
}

/** In how many dimensions so many groups are found, whatever they are worth. */
export function dimensionsOf(candidates: readonly Candidate[], groups: number): number {
  return fewest(candidates.filter((one) => one.groups === groups))?.dimensions ?? ofTheMap;
}

/** The fewest groups, in the fewest dimensions, that do not surely predict worse than the best, repeat by repeat. */
function fewest(candidates: readonly Candidate[]): Candidate | undefined {
  const best = candidates.reduce<Candidate | undefined>(
    (top, one) => (top && top.gain >= one.gain ? top : one),
    undefined,
  );
  const asGood = candidates.find((one) => {
    const { gain, error } = meanOf(one.gains.map((own, repeat) => (best?.gains[repeat] as number) - own));
    return gain <= surely * error;
  });
  return asGood ?? best;
}

/** Whether this number of groups still says something, so that it may stay until another has won for a while. */
export function mayStay(candidates: readonly Candidate[], groups: number): boolean {
  return (
    groups === 1 || candidates.some((one) => one.groups === groups && one.gain > 0 && one.stability >= stableEnough)
  );
}
