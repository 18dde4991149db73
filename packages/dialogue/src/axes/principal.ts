import { componentsOf } from './components.ts';
import type { Deviations } from './deviations.ts';
import { dot } from './vectors.ts';

/** The two directions along which people differ most: of length 1, at right angles, a number for each statement. */
export type Axes = { readonly x: Float64Array; readonly y: Float64Array };

/** The axes and which part of all differences lies along each. */
export type Principal = Axes & { readonly varianceRatio: readonly [number, number] };

const precise = 1e-7;

/** The first two principal components to seven digits, what they explain to twice as many, looked for from the axes of before if there are any. */
export function principalAxes(deviations: Deviations, before?: Axes): Principal {
  const start = before?.x.map((part, index) => part + (before.y[index] as number));
  const [first, second] = componentsOf(deviations, 2, { precise, start });
  const none = new Float64Array(deviations.mean.length);
  const part = (value: number | undefined) =>
    deviations.variation === 0 ? 0 : Math.max(0, value ?? 0) / deviations.variation;
  return {
    x: pointed(first?.vector ?? none, before?.x),
    y: pointed(second?.vector ?? none, before?.y),
    varianceRatio: [part(first?.value), part(second?.value)],
  };
}

/** Which end is the front is of no meaning: the one of before, or else the one that makes the largest part positive. */
function pointed(axis: Float64Array, before: Float64Array | undefined): Float64Array {
  const along = before && before.length === axis.length ? dot(axis, before) : 0;
  let largest = 0;
  for (const part of axis) if (Math.abs(part) > Math.abs(largest) * (1 + 1e-9)) largest = part;
  return (along || largest) < 0 ? axis.map((part) => 0 - part) : axis;
}
