import type { Component } from '../axes/components.ts';
import type { Deviations } from '../axes/deviations.ts';

/**
 * A model of the votes: what somebody says to a statement is its mean, plus the place of the person along some axes times the
 * loading of the statement, plus noise. Votes that were not given say nothing, also not that somebody is in the middle.
 */
export type Factors = {
  readonly dimensions: number;
  readonly mean: Float64Array;
  /** Of statement `j` along the axes from `dimensions * j` on. */
  readonly loading: Float64Array;
  readonly noise: number;
};

/** Even where everybody votes alike a vote is not sure; less would make the equations singular. */
export const leastNoise = 0.01;

/** The model with the axes of plain principal components, as many as there are: from there the rounds of `refined` start. */
export function startFactors(
  { opinions, mean, variation }: Deviations,
  components: readonly Component[],
  dimensions: number,
): Factors {
  const people = Math.max(1, opinions.participants.length);
  const loading = new Float64Array(dimensions * mean.length);
  let left = variation;
  for (let axis = 0; axis < dimensions; axis += 1) {
    const { value, vector } = components[axis] ?? { value: 0, vector: mean };
    const scale = Math.sqrt(Math.max(0, value) / people);
    for (let column = 0; column < mean.length; column += 1)
      loading[dimensions * column + axis] = (vector[column] as number) * scale;
    left -= value;
  }
  const noise = left / Math.max(1, opinions.value.length);
  return { dimensions, mean: mean.slice(), loading, noise: Math.max(noise, leastNoise) };
}
