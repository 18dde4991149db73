import { breathe } from './breathe.ts';
import { kindBounds, panelRows } from './polytope.ts';
import type { Pool } from './pool.ts';
import type { Solver } from './solver.ts';

/** One stage of leximin: nobody who is settled here can have more without somebody worse off having less. */
export type Level = {
  /** The probability that was reached. */
  value: number;
  /** Of each kind (by position), how much it holds the value down; those above nought are settled at this level. */
  prices: Map<number, number>;
};
/** Whether as many levels were reached as were asked for; that some people can be in no panel is not one of them. */
export function reached(levels: readonly Level[], stages: number): boolean {
  return levels.filter(({ value }) => value > 1e-9).length >= stages;
}

/** Expected numbers of each kind, and the levels on the way to them. */
export type Marginals = { expected: Float64Array; levels: Level[] };

const priceAboveNought = 1e-9;
// Who is settled keeps a hair less than what was reached, or rounding in one stage could close the next.
const smallestSlack = 1e-12;
const largestSlack = 1e-8;

/**
 * The leximin point of the relaxation in which parts of people may sit in a panel: raises the smallest probability as
 * far as it goes, settles who holds it down, and goes on with the others. `stages` stops earlier (1 is maximin); `cap`
 * is the most that any probability may be. Undefined where not even the relaxation has a panel.
 */
export async function relaxedLeximin(
  pool: Pool,
  solver: Solver,
  { stages = Number.POSITIVE_INFINITY, cap = 1 }: { stages?: number; cap?: number } = {},
): Promise<Marginals | undefined> {
  const { lower, upper } = kindBounds(pool);
  const capped = upper.map((bound, kind) => Math.min(bound, Math.max(lower[kind] ?? 0, bound * cap)));
  const rows = panelRows(pool);
  const count = pool.kinds.length;
  const open = new Set(pool.kinds.keys());
  const settled = new Map<number, number>();
  let slack = smallestSlack;
  const levels: Level[] = [];
  let expected: Float64Array | undefined;
  while (open.size > 0 && !reached(levels, stages)) {
    await breathe();
    const raised = [...open];
    const floor = lower.map((bound, kind) => {
      const own = settled.get(kind);
      return own === undefined ? bound : Math.max(bound, (upper[kind] ?? 0) * (own - slack));
    });
    const found = solver.lp({
      sense: 'maximise',
      cost: [...Array<number>(count).fill(0), 1],
      lower: [...floor, 0],
      upper: [...capped, Number.POSITIVE_INFINITY],
      rows: [
        ...rows,
        ...raised.map((kind) => ({
          lower: 0,
          upper: Number.POSITIVE_INFINITY,
          columns: [kind, count],
          values: [1, -(upper[kind] ?? 0)],
        })),
      ],
    });
    if (found.status === 'infeasible') {
      if (levels.length === 0 || slack >= largestSlack) return undefined;
      slack *= 10;
      continue;
    }
    expected = found.columns.slice(0, count);
    const value = found.objective;
    const prices = new Map<number, number>();
    for (const [index, kind] of raised.entries()) {
      const price = Math.abs(found.prices[rows.length + index] ?? 0);
      // What all members of the kind together add to the value, so that the size of a pool makes no difference.
      if (price * (upper[kind] ?? 0) > priceAboveNought) prices.set(kind, price);
    }
    if (prices.size === 0) throw new Error('A stage of leximin settled nobody.');
    for (const kind of prices.keys()) {
      open.delete(kind);
      settled.set(kind, value);
    }
    levels.push({ value, prices });
  }
  return expected && { expected, levels };
}
