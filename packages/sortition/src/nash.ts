import { breathe } from './breathe.ts';
import { kindBounds, panelRows } from './polytope.ts';
import type { Pool } from './pool.ts';
import { type Marginals, relaxedLeximin } from './relaxed-leximin.ts';
import type { Row, Solver } from './solver.ts';

const gap = 1e-9;
const most = 300;

/**
 * The point of the relaxation with the largest product of probabilities, by cutting planes: the logarithm of each kind
 * is bounded by its tangents, and the tangent at each optimum is added until what they promise is met. Kinds that no
 * point can hold are left out of the product.
 */
export async function nash(pool: Pool, solver: Solver): Promise<Marginals | undefined> {
  const first = await relaxedLeximin(pool, solver);
  if (!first) return undefined;
  const kinds = [...pool.kinds.keys()].filter((kind) => (first.expected[kind] ?? 0) > 1e-9);
  const sizes = kinds.map((kind) => pool.kinds[kind]?.members.length ?? 1);
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const { lower, upper } = kindBounds(pool);
  const count = pool.kinds.length;
  const base = panelRows(pool);
  const cuts: Row[] = [];
  let expected = first.expected;
  for (let round = 0; round < most; round += 1) {
    await breathe();
    for (const [index, kind] of kinds.entries()) {
      const size = sizes[index] ?? 1;
      const chance = Math.max(1e-12, (expected[kind] ?? 0) / size);
      // log p <= log q + (p - q) / q, with p = e / size.
      cuts.push({
        lower: Number.NEGATIVE_INFINITY,
        upper: Math.log(chance) - 1,
        columns: [count + index, kind],
        values: [1, -1 / (chance * size)],
      });
    }
    const found = solver.lp({
      sense: 'maximise',
      cost: [...lower.map(() => 0), ...sizes.map((size) => size / people)],
      lower: [...lower, ...kinds.map(() => Number.NEGATIVE_INFINITY)],
      upper: [...upper, ...kinds.map(() => 0)],
      rows: [...base, ...cuts],
    });
    if (found.status !== 'optimal') return undefined;
    // Half way to the new optimum where that is better: the tangents of the two then close in from both sides.
    const next = found.columns.slice(0, count);
    expected = bestOnTheWay(expected, next, (point) => meanLog(point, kinds, sizes, people));
    if (found.objective - meanLog(expected, kinds, sizes, people) < gap) break;
  }
  return { expected, levels: [] };
}

function meanLog(point: Float64Array, kinds: readonly number[], sizes: readonly number[], people: number): number {
  return kinds.reduce((sum, kind, index) => {
    const size = sizes[index] ?? 1;
    return sum + (size / people) * Math.log((point[kind] ?? 0) / size);
  }, 0);
}

/** The best point between two by golden section; the mean of logarithms is concave along the way. */
function bestOnTheWay(from: Float64Array, to: Float64Array, value: (point: Float64Array) => number): Float64Array {
  const at = (part: number) => from.map((own, index) => own + part * ((to[index] ?? 0) - own));
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step += 1) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (value(at(left)) < value(at(right))) low = left;
    else high = right;
  }
  return at((low + high) / 2);
}
