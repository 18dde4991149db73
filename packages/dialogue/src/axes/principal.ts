import { randomFrom } from '../random.ts';
import { type Deviations, scatterTimes } from './deviations.ts';
import { eigenOfTridiagonal } from './tridiagonal.ts';
import { addTo, dot, unit } from './vectors.ts';

/** The two directions along which people differ most: of length 1, at right angles, a number for each statement. */
export type Axes = { readonly x: Float64Array; readonly y: Float64Array };

/** The axes and which part of all differences lies along each. */
export type Principal = Axes & { readonly varianceRatio: readonly [number, number] };

const most = 80;
const restarts = 20;
const precise = 1e-9;
/** After so many steps it is looked at whether that is precise enough: from axes of before it soon is. */
const [looked, lookedSooner] = [8, 3];

/**
 * Principal components by the method of Lanczos with full reorthogonalisation, to nine digits. It starts from chance that is
 * always the same, or from the axes before (`start`), which takes half the time.
 */
export function principalAxes(deviations: Deviations, start?: Axes): Principal {
  const size = deviations.mean.length;
  const none = new Float64Array(size);
  if (deviations.variation === 0) return { x: none, y: none, varianceRatio: [0, 0] };
  let vector = start ? start.x.map((part, index) => part + (start.y[index] as number)) : none;
  if (dot(vector, vector) === 0) {
    const random = randomFrom(1, 'axes');
    vector = Float64Array.from({ length: size }, (_, index) => random.fraction() - 0.5 + (none[index] as number));
  }
  // What may not make groups has no part in any axis.
  vector = vector.map((part, index) => (deviations.allowed[index] ? part : 0));
  for (let round = 1; ; round += 1) {
    const { pairs, done } = lanczos(deviations, unit(vector), start ? lookedSooner : looked);
    const [first, second] = pairs;
    const x = first?.vector ?? none;
    const y = second?.vector ?? none;
    if (done || round === restarts) {
      const part = (value: number | undefined) => Math.max(0, value ?? 0) / deviations.variation;
      return {
        x: pointed(x, start?.x),
        y: pointed(y, start?.y),
        varianceRatio: [part(first?.value), part(second?.value)],
      };
    }
    vector = x.map((own, index) => own + (y[index] as number));
  }
}

function lanczos(deviations: Deviations, first: Float64Array, every: number) {
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
      const eigen = eigenOfTridiagonal(diagonal, off).slice(0, 2);
      const [top] = eigen;
      const sure =
        eigen.length === 2 && eigen.every(({ vector }) => residual(vector, length) < precise * (top?.value ?? 0));
      if (exhausted || sure || basis.length === limit)
        return {
          pairs: eigen.map(({ value, vector }) => ({ value, vector: combined(basis, vector) })),
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

/** Which end is the front is of no meaning: the one of before, or else the one that makes the largest part positive. */
function pointed(axis: Float64Array, before: Float64Array | undefined): Float64Array {
  const along = before && before.length === axis.length ? dot(axis, before) : 0;
  let largest = 0;
  for (const part of axis) if (Math.abs(part) > Math.abs(largest) * (1 + 1e-9)) largest = part;
  return (along || largest) < 0 ? axis.map((part) => 0 - part) : axis;
}
