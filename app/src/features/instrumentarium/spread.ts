/** The middle of some figures, with the least and the most. */
export type Spread = { median: number; least: number; most: number; count: number };

/** The spread of figures; null where there are none. Of an even number the middle is the mean of the two in the middle. */
export function spreadOf(figures: readonly number[]): Spread | null {
  const sorted = [...figures].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? most;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? least) + upper) / 2;
  return { median, least, most, count: sorted.length };
}
