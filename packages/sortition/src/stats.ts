/** How a list of probabilities is spread; Gini of 0 is "all the same". */
export type LotteryStats = {
  min: number;
  max: number;
  mean: number;
  gini: number;
  /** Nought as soon as one probability is. */
  geometricMean: number;
  /** How many different probabilities there are, to one in a million. */
  distinct: number;
};

/** Statistics of the probabilities of a pool. */
export function lotteryStats(probabilities: Iterable<number>): LotteryStats {
  const sorted = Float64Array.from(probabilities).sort();
  const count = sorted.length;
  const sum = sorted.reduce((all, value) => all + value, 0);
  // Half the relative mean difference: sum of (2i - n - 1) p_i over n times the sum, i from 1 in ascending order.
  const ranked = sorted.reduce((all, value, index) => all + (2 * (index + 1) - count - 1) * value, 0);
  const logs = sorted.reduce((all, value) => all + Math.log(value), 0);
  return {
    min: sorted[0] ?? 0,
    max: sorted[count - 1] ?? 0,
    mean: count === 0 ? 0 : sum / count,
    gini: sum === 0 ? 0 : Math.max(0, ranked / (count * sum)),
    geometricMean: count === 0 ? 0 : Math.exp(logs / count),
    distinct: new Set(Array.from(sorted, (value) => Math.round(value * 1e6))).size,
  };
}
