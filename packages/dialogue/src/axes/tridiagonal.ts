/** Eigenvalues of a symmetric tridiagonal matrix, the largest first, each with its vector. */
export type Eigen = { readonly value: number; readonly vector: Float64Array };

/** The implicit QL method (Bowdler, Martin, Reinsch, Wilkinson 1968); `off[i]` stands between places `i` and `i + 1`. */
export function eigenOfTridiagonal(diagonal: readonly number[], off: readonly number[]): Eigen[] {
  const size = diagonal.length;
  const d = Float64Array.from(diagonal);
  const e = Float64Array.from({ length: size }, (_, index) => (index + 1 < size ? (off[index] as number) : 0));
  const vectors = diagonal.map((_, index) => {
    const row = new Float64Array(size);
    row[index] = 1;
    return row;
  });
  for (let low = 0; low < size; low += 1)
    for (let high = splitAfter(d, e, low); high !== low; high = splitAfter(d, e, low)) step(d, e, vectors, low, high);
  return [...d.entries()]
    .sort((a, b) => b[1] - a[1])
    .map(([place, value]) => ({ value, vector: Float64Array.from(vectors, (row) => row[place] as number) }));
}

/** The first place from `low` behind which the matrix falls apart. */
function splitAfter(d: Float64Array, e: Float64Array, low: number): number {
  let high = low;
  for (; high + 1 < d.length; high += 1) {
    const near = Math.abs(d[high] as number) + Math.abs(d[high + 1] as number);
    if (Math.abs(e[high] as number) <= Number.EPSILON * near) break;
  }
  return high;
}

function step(d: Float64Array, e: Float64Array, vectors: Float64Array[], low: number, high: number): void {
  const [first, between] = [d[low] as number, e[low] as number];
  const ratio = ((d[low + 1] as number) - first) / (2 * between);
  const root = Math.sqrt(ratio * ratio + 1);
  let g = (d[high] as number) - first + between / (ratio + (ratio < 0 ? -root : root));
  let [sine, cosine, shift] = [1, 1, 0];
  for (let at = high - 1; at >= low; at -= 1) {
    const f = sine * (e[at] as number);
    const b = cosine * (e[at] as number);
    const length = Math.sqrt(f * f + g * g);
    e[at + 1] = length;
    if (length === 0) {
      d[at + 1] = (d[at + 1] as number) - shift;
      e[high] = 0;
      return;
    }
    [sine, cosine] = [f / length, g / length];
    g = (d[at + 1] as number) - shift;
    const turned = ((d[at] as number) - g) * sine + 2 * cosine * b;
    shift = sine * turned;
    d[at + 1] = g + shift;
    g = cosine * turned - b;
    for (const row of vectors) {
      const [left, right] = [row[at] as number, row[at + 1] as number];
      row[at + 1] = sine * left + cosine * right;
      row[at] = cosine * left - sine * right;
    }
  }
  d[low] = (d[low] as number) - shift;
  e[low] = g;
  e[high] = 0;
}
