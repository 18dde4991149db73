import type { Random } from '../random.ts';
import { type Clusters, kMeans } from './k-means.ts';
import { countOf, type Places, pick, squareBetween } from './places.ts';

/** Starts far from each other, by chance: each next with a probability by the square of the distance (Arthur, Vassilvitskii 2007). */
function spreadStart(places: Places, groups: number, random: Random): Places {
  const people = countOf(places);
  const chosen = [random.below(people)];
  const nearest = new Float64Array(people).fill(Number.POSITIVE_INFINITY);
  while (chosen.length < groups) {
    const last = chosen.at(-1) as number;
    let total = 0;
    for (let index = 0; index < people; index += 1) {
      nearest[index] = Math.min(nearest[index] as number, squareBetween(places, index, places, last));
      total += nearest[index] as number;
    }
    let left = random.fraction() * total;
    let next = 0;
    while (next + 1 < people && left >= (nearest[next] as number)) {
      left -= nearest[next] as number;
      next += 1;
    }
    chosen.push(next);
  }
  return pick(places, chosen);
}

/** Whether each group has at least so many people. */
export function allReach({ groupOf, centres }: Clusters, least: number): boolean {
  const sizes = new Int32Array(countOf(centres));
  for (const group of groupOf) sizes[group] = (sizes[group] as number) + 1;
  return sizes.every((size) => size >= least);
}

/** After so many rounds it shows which starts promise most. */
const trial = 4;
/** One of so many starts is brought to its end. */
const promising = 4;

/**
 * The tightest division of several starts in which every group has at least `least` people; none if there is none. The
 * better half after a few rounds is brought to its end; the others are only where none of these will do.
 */
export function bestClusters(
  places: Places,
  groups: number,
  { random, starts, least, rounds = 100 }: { random: Random; starts: number; least: number; rounds?: number },
): Clusters | undefined {
  if (countOf(places) < groups * least) return undefined;
  const tried = Array.from({ length: starts }, () =>
    kMeans(places, spreadStart(places, groups, random), { rounds: trial }),
  );
  tried.sort((a, b) => a.spread - b.spread);
  let best: Clusters | undefined;
  for (const [index, { centres }] of tried.entries()) {
    if (best && promising * index >= starts) break;
    const found = kMeans(places, centres, { rounds });
    if (allReach(found, least) && (best === undefined || found.spread < best.spread * (1 - 1e-12))) best = found;
  }
  return best;
}
