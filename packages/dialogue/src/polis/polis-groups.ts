import { type Clusters, firstDistinct, kMeans } from '../groups/k-means.ts';
import { countOf, type Places, pick } from '../groups/places.ts';
import { silhouette } from '../groups/silhouette.ts';

const mostBases = 100;
const groupRounds = 20;

/** A division of the points into groups and how well it separates them. */
export type Division = { readonly groups: number; readonly groupOf: Int32Array; readonly silhouette: number };

/**
 * Groups as Polis makes them: the points are first gathered in at most 100 bases, and these, weighted, in two to five groups.
 * As there, a hundred
 * bases of before are gone on from. Best first; `forceK` is the only number that is tried. Fewer than two bases make no division.
 */
export function polisDivisions(
  places: Places,
  { maxGroups, forceK, basesBefore }: { maxGroups: number; forceK: number | null; basesBefore: Places | undefined },
): { divisions: Division[]; bases: Places } {
  const start = basesBefore && countOf(basesBefore) === mostBases ? basesBefore : firstDistinct(places, mostBases);
  const gathered = kMeans(places, start, { rounds: 100, still: 0.01 });
  const { bases, baseOf, weights } = withoutEmpty(gathered);
  const most = Math.min(forceK ?? Math.min(maxGroups, 2 + Math.floor(weights.length / 12)), weights.length);
  const divisions: Division[] = [];
  for (let groups = forceK ?? 2; groups <= most; groups += 1) {
    const { groupOf } = kMeans(bases, firstDistinct(bases, groups), { weights, rounds: groupRounds });
    const used = new Set(groupOf).size;
    if (used < groups) continue;
    divisions.push({
      groups,
      groupOf: baseOf.map((base) => groupOf[base] as number),
      silhouette: silhouette(bases, groupOf, groups),
    });
  }
  return { divisions: divisions.sort((a, b) => b.silhouette - a.silhouette), bases: gathered.centres };
}

function withoutEmpty({ groupOf, centres }: Clusters) {
  const sizes = new Int32Array(countOf(centres));
  for (const base of groupOf) sizes[base] = (sizes[base] as number) + 1;
  const used = [...sizes.keys()].filter((base) => (sizes[base] as number) > 0);
  const numbers = new Int32Array(sizes.length);
  for (const [number, base] of used.entries()) numbers[base] = number;
  return {
    bases: pick(centres, used),
    baseOf: groupOf.map((base) => numbers[base] as number),
    weights: Int32Array.from(used, (base) => sizes[base] as number),
  };
}
