import type { Axes } from '../axes/principal.ts';
import type { Factors } from './factors.ts';

/** The same model, turned so that the first axis explains most, and each axis has the front of `before` or its largest end. */
export function turned(factors: Factors, before?: Axes): Factors {
  const { loading } = factors;
  let [xx, xy, yy] = [0, 0, 0];
  for (let index = 0; index < loading.length; index += 2) {
    const [one, two] = [loading[index] as number, loading[index + 1] as number];
    xx += one * one;
    xy += one * two;
    yy += two * two;
  }
  // The eigenvectors of the 2 by 2 matrix.
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  let [cosine, sine] = half >= 0 ? [half + root, xy] : [xy, root - half];
  const length = Math.sqrt(cosine * cosine + sine * sine);
  [cosine, sine] = length === 0 ? [1, 0] : [cosine / length, sine / length];
  const next = new Float64Array(loading.length);
  for (let index = 0; index < loading.length; index += 2) {
    const [one, two] = [loading[index] as number, loading[index + 1] as number];
    next[index] = cosine * one + sine * two;
    next[index + 1] = cosine * two - sine * one;
  }
  for (const axis of [0, 1]) {
    const known = axis === 0 ? before?.x : before?.y;
    let [largest, along] = [0, 0];
    for (let index = axis; index < next.length; index += 2) {
      const part = next[index] as number;
      if (Math.abs(part) > Math.abs(largest) * (1 + 1e-9)) largest = part;
      along += part * (known?.[(index - axis) / 2] ?? 0);
    }
    if ((along || largest) < 0)
      for (let index = axis; index < next.length; index += 2) next[index] = 0 - (next[index] as number);
  }
  return { ...factors, loading: next };
}

/** The axes of length 1 along which the statements load. */
export function axesOf({ loading }: Factors): Axes {
  const [x, y] = [0, 1].map((axis) => {
    const own = Float64Array.from({ length: loading.length / 2 }, (_, column) => loading[2 * column + axis] as number);
    const length = lengthOf(loading, axis);
    return length === 0 ? own : own.map((part) => part / length);
  }) as [Float64Array, Float64Array];
  return { x, y };
}

/** The length of the loadings of all statements along one axis. */
export function lengthOf(loading: Float64Array, axis: number): number {
  let sum = 0;
  for (let index = axis; index < loading.length; index += 2) sum += (loading[index] as number) ** 2;
  return Math.sqrt(sum);
}
