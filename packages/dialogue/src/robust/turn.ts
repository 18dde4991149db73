import type { Axes } from '../axes/principal.ts';
import type { Factors } from './factors.ts';
import { eigenvectors } from './small-matrix.ts';

/** The same model, turned so that each axis explains more than the next, with the front of `before` or its largest end. */
export function turned(factors: Factors, before?: Axes): Factors {
  const { dimensions, loading } = factors;
  const square = Array.from({ length: dimensions }, (_, one) =>
    Array.from({ length: dimensions }, (__, two) => productOf(factors, one, two)),
  );
  const turns = eigenvectors(square);
  const next = new Float64Array(loading.length);
  for (const [axis, turn] of turns.entries()) {
    const known = [before?.x, before?.y][axis];
    let [largest, along] = [0, 0];
    for (let from = 0; from < loading.length; from += dimensions) {
      const part = turn.reduce((sum, weight, one) => sum + weight * (loading[from + one] as number), 0);
      next[from + axis] = part;
      if (Math.abs(part) > Math.abs(largest) * (1 + 1e-9)) largest = part;
      along += part * (known?.[from / dimensions] ?? 0);
    }
    if ((along || largest) >= 0) continue;
    for (let cell = axis; cell < next.length; cell += dimensions) next[cell] = 0 - (next[cell] as number);
  }
  return { ...factors, loading: next };
}

/** The first two axes, of length 1, along which the statements load. */
export function axesOf(factors: Factors): Axes {
  const { dimensions, loading, mean } = factors;
  const lengths = lengthsOf(factors);
  const along = (axis: number) =>
    mean.map((_, column) => {
      const part = loading[dimensions * column + axis] as number;
      return part === 0 ? 0 : part / (lengths[axis] as number);
    });
  return { x: along(0), y: along(1) };
}

/** How long the loadings of all statements are along each axis. */
export function lengthsOf(factors: Factors): number[] {
  return Array.from({ length: factors.dimensions }, (_, axis) => Math.sqrt(productOf(factors, axis, axis)));
}

function productOf({ dimensions, loading }: Factors, one: number, two: number): number {
  let sum = 0;
  for (let from = 0; from < loading.length; from += dimensions)
    sum += (loading[from + one] as number) * (loading[from + two] as number);
  return sum;
}
