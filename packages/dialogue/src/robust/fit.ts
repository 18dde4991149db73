import type { Deviations } from '../axes/deviations.ts';
import { type Axes, type Principal, principalAxes } from '../axes/principal.ts';
import { type Factors, startFactors } from './factors.ts';
import { refined } from './refine.ts';
import { turned } from './turn.ts';

const rounds = 20;

/** What an earlier fit leaves: the axes of the map and the model, if there was one. */
export type FitBefore = { readonly axes: Axes | undefined; readonly factors: Factors | undefined };

/**
 * The model of the votes, and the plain principal components. It starts from the model of before, which a few votes more
 * hardly change, or else from the components.
 */
export function fitFactors(deviations: Deviations, before?: FitBefore): { factors: Factors; principal: Principal } {
  const principal = principalAxes(deviations, before?.axes);
  const start = before?.factors ?? startFactors(deviations, principal);
  return { factors: turned(refined(deviations.opinions, start, rounds), principal), principal };
}
