import { randomFrom } from '../random.ts';
import { type Deviations, scatterTimes } from './deviations.ts';
import { eigenOfTridiagonal } from './tridiagonal.ts';
import { addTo, dot, unit } from './vectors.ts';

/** A direction along which people differ, of length 1, and the sum of the squares along it. */
export type Component = { readonly value: number; readonly vector: Float64Array };

const most = 80;
const restarts = 20;
/** After so many steps it is looked at whether that is precise enough: from components of before it soon is. */
const [looked, lookedSooner] = [8, 3];

/**
 * The largest principal components, fewer if there are no more, by the method of Lanczos with full reorthogonalisation: each
 * as `precise` as this part of the largest. It starts from chance that is always the same, or from the sum of those before
 * (`start`), which takes half the time.
 */
export function componentsOf(
  deviations: Deviations,
  count: number,
  { precise, start }: { precise: number; start?: Float64Array | undefined },
): Component[] {
  if (deviations.variation === 0) return [];
  let vector = start ?? new Float64Array(deviations.mean.length);
  if (dot(vector, vector) === 0) {
    const random = randomFrom(1, 'axes');
    vector = vector.map(() => random.fraction() - 0.5);
  }
  // What may not make groups has no part in any axis.
  vector = vector.map((part, index) => (deviations.allowed[index] ? part : 0));
  for (let round = 1; ; round += 1) {
    const { components, done } = lanczos(deviations, unit(vector), count, precise, start ? lookedSooner : looked);
    if (done || round === restarts) return components;
    vector = new Float64Array(vector.length);
    for (const component of components) addTo(vector, 1, component.vector);
  }
}

function lanczos(deviations: Deviations, first: Float64Array, count: number, precise: number, every: number) {
  const basis = [first];
  const diagonal: number[] = [];
  const off: number[] = [];
  const limit = Math.min(most, first.length);
  for (;;) {
    const last = basis.at(-1) as Float64Array;
    const next = scatterTimes(deviations, last);
    diagonal.push(dot(next, last));
    // Twice, because what rounding leaves after the first time would grow.
    for (let pass = 0; pass < 2; pass += 1) for (const one of basis) addTo(next, -dot(next, one), one);
    const length = Math.sqrt(dot(next, next));
    const exhausted = length <= 1e-12 * deviations.variation;
    if (exhausted || basis.length === limit || basis.length % every === 0) {
      const eigen = eigenOfTridiagonal(diagonal, off).slice(0, count);
      const [top] = eigen;
      const sure =
        eigen.length === count && eigen.every(({ vector }) => residual(vector, length) < precise * (top?.value ?? 0));
      if (exhausted || sure || basis.length === limit)
        return {
          components: eigen.map(({ value, vector }) => ({ value, vector: combined(basis, vector) })),
          done: exhausted || sure,
        };
    }
    off.push(length);
    basis.push(next.map((part) => part / length));
  }
}

/** How far a direction is from one that the matrix does not turn. */
function residual(vector: Float64Array, length: number): number {
  return length * Math.abs(vector.at(-1) ?? 0);
}

function combined(basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]?.length ?? 0);
  for (const [index, vector] of basis.entries()) addTo(sum, weights[index] as number, vector);
  return unit(sum);
}
