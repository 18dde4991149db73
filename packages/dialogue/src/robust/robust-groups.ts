import { type Clusters, kMeans, middlesOf } from '../groups/k-means.ts';
import { bySize } from '../groups/numbered.ts';
import { countOf, type Places, pick } from '../groups/places.ts';
import { allReach, bestClusters } from '../groups/start-points.ts';
import { randomFrom } from '../random.ts';

/** Ten starts, and for few people more: among them many divisions are almost as tight, and chance should not choose. */
function startsFor(people: number): number {
  return Math.max(10, Math.min(60, Math.floor(12_000 / Math.max(1, people))));
}

/** Groups of before stay where they are unless others are tighter by more than this part. */
const tighter = 0.02;

/**
 * The groups of these places, from the largest; those that go on from the groups of `before` (-1 for none) if they are as
 * good. When little changed since others were looked for (`recent`), they are not looked for again.
 */
export function robustGroups(
  places: Places,
  groups: number,
  { seed, least, before, recent }: { seed: number; least: number; before: Int32Array | undefined; recent: boolean },
): Clusters | undefined {
  const known = before?.every((group) => group < groups);
  const middles = before && known ? middlesOf(places, before, groups) : undefined;
  const goneOn = middles && kMeans(places, middles);
  const same = goneOn && allReach(goneOn, least) ? goneOn : undefined;
  if (same && recent) return fromLargest(same);
  const random = randomFrom(seed, 'starts');
  const fresh = bestClusters(places, groups, { random, starts: startsFor(countOf(places)), least });
  const clusters = same && (!fresh || same.spread <= fresh.spread * (1 + tighter)) ? same : fresh;
  return clusters && fromLargest(clusters);
}

function fromLargest({ groupOf, centres, spread }: Clusters): Clusters {
  const sorted = bySize(groupOf, countOf(centres));
  return { groupOf: sorted.groupOf, centres: pick(centres, sorted.order), spread };
}
