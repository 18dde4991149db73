import type { Points } from '../axes/place.ts';
import { type Clusters, kMeans } from '../groups/k-means.ts';
import { bySize } from '../groups/numbered.ts';
import { allReach, bestClusters } from '../groups/start-points.ts';
import { randomFrom } from '../random.ts';

/** Ten starts, and for few people more: among them many divisions are almost as tight, and chance should not choose. */
function startsFor(people: number): number {
  return Math.max(10, Math.min(60, Math.floor(12_000 / Math.max(1, people))));
}

/** Groups of before stay where they are unless others are tighter by more than this part. */
const tighter = 0.02;

/** The groups of these points, from the largest; those that go on from the groups of `before` (-1 for none) if they are as good. */
export function robustGroups(
  points: Points,
  groups: number,
  { seed, least, before }: { seed: number; least: number; before: Int32Array | undefined },
): Clusters | undefined {
  const fresh = bestClusters(points, groups, {
    random: randomFrom(seed, 'starts'),
    starts: startsFor(points.x.length),
    least,
  });
  const middles = before && middlesOf(points, before, groups);
  const same = middles && kMeans(points, middles);
  const stays = same && allReach(same, least) && (!fresh || same.spread <= fresh.spread * (1 + tighter));
  const clusters = stays ? same : fresh;
  if (!clusters) return undefined;
  const { groupOf, order } = bySize(clusters.groupOf, groups);
  const centres = {
    x: Float64Array.from(order, (group) => clusters.centres.x[group] as number),
    y: Float64Array.from(order, (group) => clusters.centres.y[group] as number),
  };
  return { groupOf, centres, spread: clusters.spread };
}

function middlesOf({ x, y }: Points, before: Int32Array, groups: number): Points | undefined {
  const middles = { x: new Float64Array(groups), y: new Float64Array(groups) };
  const sizes = new Int32Array(groups);
  for (const [index, group] of before.entries()) {
    if (group < 0) continue;
    if (group >= groups) return undefined;
    middles.x[group] = (middles.x[group] as number) + (x[index] as number);
    middles.y[group] = (middles.y[group] as number) + (y[index] as number);
    sizes[group] = (sizes[group] as number) + 1;
  }
  if (sizes.some((size) => size === 0)) return undefined;
  return {
    x: middles.x.map((sum, group) => sum / (sizes[group] as number)),
    y: middles.y.map((sum, group) => sum / (sizes[group] as number)),
  };
}
