import type { Counts } from './counts.ts';
import { share } from './proportions.ts';

/** The chance that somebody of each group would all agree (or disagree): the product of the shares of the groups. */
export function groupAwareConsensus(counts: Counts, direction: 'agree' | 'disagree'): Float64Array {
  const product = new Float64Array(counts.statements).fill(1);
  for (const [cell, count] of counts[direction].entries()) {
    const statement = cell % counts.statements;
    product[statement] = (product[statement] as number) * share(count, counts.seen[cell] as number);
  }
  return product;
}
