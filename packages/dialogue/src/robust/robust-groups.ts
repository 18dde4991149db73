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

/** The groups of these places, from the largest; those that go on from the groups of `before` (-1 for none) if they are as good. */
export function robustGroups(
  places: Places,
  groups: number,
  { seed, least, before }: { seed: number; least: number; before: Int32Array | undefined },
): Clusters | undefined {
  const fresh = bestClusters(places, groups, {
    random: randomFrom(seed, 'starts'),
    starts: startsFor(countOf(places)),
    least,
  });
  const known = before?.every((group) => group < groups);
  const middles = before && known ? middlesOf(places, before, groups) : undefined;
  const same = middles && kMeans(places, middles);
  const stays = same && allReach(same, least) && (!fresh || same.spread <= fresh.spread * (1 + tighter));
  const clusters = stays ? same : fresh;
  if (!clusters) return undefined;
  const { groupOf, order } = bySize(clusters.groupOf, groups);
  return { groupOf, centres: pick(clusters.centres, order), spread: clusters.spread };
}
