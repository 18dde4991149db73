import type { Deviations } from '../axes/deviations.ts';
import type { Principal } from '../axes/principal.ts';

/**
 * A model of the votes: what somebody says to a statement is its mean, plus the place of the person along two axes times the
 * loading of the statement, plus noise. Votes that were not given say nothing, also not that somebody is in the middle.
 */
export type Factors = {
  readonly mean: Float64Array;
  /** Of statement `j` along the axes at `2 * j` and `2 * j + 1`. */
  readonly loading: Float64Array;
  readonly noise: number;
};

/** Even where everybody votes alike a vote is not sure; less would make the equations singular. */
export const leastNoise = 0.01;

/** The model with the axes of plain principal components, from which the rounds of `refined` start. */
export function startFactors({ opinions, mean, variation }: Deviations, principal: Principal): Factors {
  const people = Math.max(1, opinions.participants.length);
  const scales = principal.varianceRatio.map((ratio) => Math.sqrt((ratio * variation) / people));
  const loading = new Float64Array(2 * mean.length);
  for (let column = 0; column < mean.length; column += 1) {
    loading[2 * column] = (principal.x[column] as number) * (scales[0] as number);
    loading[2 * column + 1] = (principal.y[column] as number) * (scales[1] as number);
  }
  const [first, second] = principal.varianceRatio;
  const noise = (variation * (1 - first - second)) / Math.max(1, opinions.value.length);
  return { mean: mean.slice(), loading, noise: Math.max(noise, leastNoise) };
}
