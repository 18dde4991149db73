/** A share with the range in which the true one lies, all from 0 to 1. */
export type SharedRange = { share: number; low: number; high: number };

// The 97.5 % point of the normal distribution: what is told is right 19 times out of 20.
const z = 1.959964;

/**
 * The range around a share, as Wilson (1927, "Probable inference, the law of succession, and statistical inference",
 * JASA 22, p. 209-212) gives it: right for small numbers too, and never below 0 or above 1. Null of nothing.
 */
export function wilson(part: number, whole: number): SharedRange | null {
  if (whole <= 0) return null;
  const share = part / whole;
  const shrink = 1 + (z * z) / whole;
  const middle = (share + (z * z) / (2 * whole)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
