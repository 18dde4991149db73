/** One-sided 90 % of the normal distribution: above it Polis calls a difference significant. */
export const significant = 1.2816;

/** The share of those who voted, with one imagined yes and one imagined no, so that a single vote is no unanimity. */
export function share(count: number, seen: number): number {
  return (count + 1) / (seen + 2);
}

/** How far a share is above one half, in standard errors. */
export function proportionTest(count: number, seen: number): number {
  return 2 * Math.sqrt(seen + 1) * ((count + 1) / (seen + 1) - 0.5);
}

/** How far the share of one group is above that of the others, in standard errors. */
export function twoProportionTest(count: number, seen: number, otherCount: number, otherSeen: number): number {
  const own = (count + 1) / (seen + 1);
  const other = (otherCount + 1) / (otherSeen + 1);
  const pooled = (count + otherCount + 2) / (seen + otherSeen + 2);
  if (pooled === 1) return 0;
  return (own - other) / Math.sqrt(pooled * (1 - pooled) * (1 / (seen + 1) + 1 / (otherSeen + 1)));
}
