import type { Counts } from './figures.ts';

/**
 * How much one more answer to a statement tells, as Polis weighs it (background: opinion mapping, formula 10): few passes,
 * much agreement, and up to nine times as much as long as few people saw it. `extremity` is how far it stands out on the
 * map of opinions, 0 where there is none. Always above zero.
 */
export function priorityOf({ agree, disagree, pass }: Counts, extremity = 0): number {
  const seen = agree + disagree + pass;
  const passed = (pass + 1) / (seen + 2);
  const agreed = (agree + 1) / (seen + 2);
  return ((1 - passed) * (extremity + 1) * agreed * (1 + 8 * 2 ** (-seen / 5))) ** 2;
}
