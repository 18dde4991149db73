import type { Deviations } from '../axes/deviations.ts';
import type { Axes } from '../axes/principal.ts';
import { type Factors, startFactors } from './factors.ts';
import { refined } from './refine.ts';
import { turned } from './turn.ts';

const usualRounds = 20;

/** From which model to start, if there was one; which axes to point like; and how many rounds at most. */
type Fit = { before?: Factors | undefined; axes?: Axes; rounds?: number };

/**
 * The model of the votes in so many dimensions. It starts from the model of before, which a few votes more hardly change, or
 * else from plain principal components.
 */
export function fitFactors(
  deviations: Deviations,
  dimensions: number,
  { before, axes, rounds = usualRounds }: Fit = {},
): Factors {
  const start = before?.dimensions === dimensions ? before : startFactors(deviations, dimensions);
  return turned(refined(deviations.opinions, start, rounds), axes);
}
