import { type Places, squareBetween } from './places.ts';

/** How much nearer places are to their own group than to the next (Rousseeuw 1987), from -1 to 1; who is alone counts 0. */
export function silhouette(places: Places, groupOf: Int32Array, groups: number): number {
  const sizes = new Int32Array(groups);
  for (const group of groupOf) sizes[group] = (sizes[group] as number) + 1;
  const sums = new Float64Array(groups);
  let total = 0;
  for (let index = 0; index < groupOf.length; index += 1) {
    sums.fill(0);
    for (let other = 0; other < groupOf.length; other += 1) {
      const group = groupOf[other] as number;
      sums[group] = (sums[group] as number) + Math.sqrt(squareBetween(places, index, places, other));
    }
    const own = groupOf[index] as number;
    if ((sizes[own] as number) < 2) continue;
    const inside = (sums[own] as number) / ((sizes[own] as number) - 1);
    let outside = Number.POSITIVE_INFINITY;
    for (let group = 0; group < groups; group += 1)
      if (group !== own && (sizes[group] as number) > 0)
        outside = Math.min(outside, (sums[group] as number) / (sizes[group] as number));
    const larger = Math.max(inside, outside);
    if (larger > 0 && Number.isFinite(outside)) total += (outside - inside) / larger;
  }
  return groupOf.length === 0 ? 0 : total / groupOf.length;
}
