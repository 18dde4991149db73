/** Published counts are multiples of this. */
const step = 5;

/**
 * A count of people as it may be published beside other counts of the same people: to the nearest five, and null below
 * five. Two publications about nearly the same people (a step and its project, an evaluation and a report) can then be
 * subtracted without telling anything about one or two of them. Statistics Netherlands rounds to fives for the same reason.
 */
export function roundFive(count: number): number | null {
  return count < step ? null : Math.round(count / step) * step;
}
