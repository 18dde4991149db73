import { breathe } from './breathe.ts';
import { kindBounds, panelRows } from './polytope.ts';
import type { Pool } from './pool.ts';
import { type Marginals, relaxedLeximin } from './relaxed-leximin.ts';
import type { Solver } from './solver.ts';

/**
 * The point of the relaxation that keeps everybody from too much and too little chance: the smallest
 * (n/k) max p + gamma (k/n) / min p (Baharav and Flanigan 2024). For a given minimum the smallest maximum is a linear
 * programme, and the whole is convex in the minimum, so that one is searched. Among the points with that minimum and
 * maximum, the leximin one, so that the answer is one and the same everywhere.
 */
export async function goldilocks(pool: Pool, solver: Solver, gamma: number): Promise<Marginals | undefined> {
  const first = await relaxedLeximin(pool, solver, { stages: 1 });
  if (!first) return undefined;
  const most = first.levels[0]?.value ?? 0;
  const people = pool.ids.length;
  if (most <= 0) return relaxedLeximin(pool, solver);
  const cost = (min: number) =>
    (people / pool.size) * smallestMax(pool, solver, min) + (gamma * pool.size) / people / min;
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [most * 1e-3, most];
  for (let step = 0; step < 50; step += 1) {
    await breathe();
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (cost(left) > cost(right)) low = left;
    else high = right;
  }
  const min = cost(most) <= cost((low + high) / 2) ? most : (low + high) / 2;
  return relaxedLeximin(pool, solver, { cap: smallestMax(pool, solver, min * (1 - 1e-9)) + 1e-9 });
}

function smallestMax(pool: Pool, solver: Solver, min: number): number {
  const { lower, upper } = kindBounds(pool);
  const count = pool.kinds.length;
  const found = solver.lp({
    sense: 'minimise',
    cost: [...lower.map(() => 0), 1],
    lower: [...lower.map((bound, kind) => Math.max(bound, min * (upper[kind] ?? 0))), 0],
    upper: [...upper, 1],
    rows: [
      ...panelRows(pool),
      ...pool.kinds.flatMap(({ members, sure }, kind) =>
        sure
          ? []
          : [{ lower: 0, upper: Number.POSITIVE_INFINITY, columns: [count, kind], values: [members.length, -1] }],
      ),
    ],
  });
  return found.status === 'optimal' ? found.objective : 1;
}
