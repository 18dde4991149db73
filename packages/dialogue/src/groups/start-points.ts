import type { Points } from '../axes/place.ts';
import type { Random } from '../random.ts';
import { type Clusters, kMeans, pick } from './k-means.ts';

/** Starts far from each other, by chance: each next with a probability by the square of the distance (Arthur, Vassilvitskii 2007). */
function spreadStart({ x, y }: Points, groups: number, random: Random): Points {
  const chosen = [random.below(x.length)];
  const nearest = new Float64Array(x.length).fill(Number.POSITIVE_INFINITY);
  while (chosen.length < groups) {
    const last = chosen.at(-1) as number;
    let total = 0;
    for (let index = 0; index < x.length; index += 1) {
      const dx = (x[index] as number) - (x[last] as number);
      const dy = (y[index] as number) - (y[last] as number);
      nearest[index] = Math.min(nearest[index] as number, dx * dx + dy * dy);
      total += nearest[index] as number;
    }
    let left = random.fraction() * total;
    let next = 0;
    while (next + 1 < x.length && left >= (nearest[next] as number)) {
      left -= nearest[next] as number;
      next += 1;
    }
    chosen.push(next);
  }
  return pick({ x, y }, chosen);
}

/** Whether each group has at least so many points. */
export function allReach({ groupOf, centres }: Clusters, least: number): boolean {
  const sizes = new Int32Array(centres.x.length);
  for (const group of groupOf) sizes[group] = (sizes[group] as number) + 1;
  return sizes.every((size) => size >= least);
}

/** After so many rounds it shows which starts promise most. */
const trial = 8;

/**
 * The tightest division of several starts in which every group has at least `least` points; none if there is none. The
 * better half after a few rounds is brought to its end; the others are only where none of these will do.
 */
export function bestClusters(
  points: Points,
  groups: number,
  { random, starts, least }: { random: Random; starts: number; least: number },
): Clusters | undefined {
  if (points.x.length < groups * least) return undefined;
  const tried = Array.from({ length: starts }, () =>
    kMeans(points, spreadStart(points, groups, random), { rounds: trial }),
  );
  tried.sort((a, b) => a.spread - b.spread);
  let best: Clusters | undefined;
  for (const [index, { centres }] of tried.entries()) {
    if (best && 2 * index >= starts) break;
    const found = kMeans(points, centres);
    if (allReach(found, least) && (best === undefined || found.spread < best.spread * (1 - 1e-12))) best = found;
  }
  return best;
}
