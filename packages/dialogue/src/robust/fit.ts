import { type Component, componentsOf } from '../axes/components.ts';
import type { Deviations } from '../axes/deviations.ts';
import type { Axes } from '../axes/principal.ts';
import { type Factors, startFactors } from './factors.ts';
import { refined } from './refine.ts';
import { turned } from './turn.ts';

const usualRounds = 10;
/** The rounds do the rest. */
const roughly = 0.03;

/** Components from which models in so many dimensions or fewer can start. */
export function roughComponents(deviations: Deviations, dimensions: number): Component[] {
  return componentsOf(deviations, dimensions, { precise: roughly });
}

/**
 * The model of the votes in so many dimensions, which starts from these components or from a model of before, which a few
 * votes more hardly change; its axes point as those given do.
 */
export function fitFactors(
  deviations: Deviations,
  start: Factors | { components: readonly Component[]; dimensions: number },
  { axes, rounds = usualRounds }: { axes?: Axes; rounds?: number } = {},
): Factors {
  const first = 'components' in start ? startFactors(deviations, start.components, start.dimensions) : start;
  return turned(refined(deviations, first, rounds), axes);
}
