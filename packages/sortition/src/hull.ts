import { breathe } from './breathe.ts';
import type { Share } from './peel.ts';
import { kindBounds, panelRows } from './polytope.ts';
import type { Pool } from './pool.ts';
import { type Level, reached } from './relaxed-leximin.ts';
import type { LinearModel, Solver } from './solver.ts';

type Counts = Int32Array;
const tolerance = 1e-9;
const priceAboveNought = 1e-9;

/** The panel with the most value for these prices a kind, or undefined where there is no panel at all. */
export function bestPanel(
  pool: Pool,
  solver: Solver,
  prices: readonly number[],
): { counts: Counts; value: number } | undefined {
  const found = solver.ilp({ sense: 'maximise', cost: prices, ...kindBounds(pool), rows: panelRows(pool) });
  if (found.status !== 'optimal') return undefined;
  return { counts: found.columns, value: found.columns.reduce((sum, own, kind) => sum + own * (prices[kind] ?? 0), 0) };
}

/**
 * The mixture of panels whose probabilities fall least below the expected ones, and by how much (`delta`), found by
 * column generation from these panels: nought proves that the expected point is a mixture of panels.
 */
export async function nearestMixture(
  pool: Pool,
  solver: Solver,
  expected: Float64Array,
  start: readonly Counts[],
): Promise<{ shares: Share[]; delta: number; panels: Counts[] }> {
  const panels = [...start];
  for (;;) {
    await breathe();
    const found = optimum(solver, {
      sense: 'minimise',
      cost: [...panels.map(() => 0), 1],
      lower: Array<number>(panels.length + 1).fill(0),
      upper: Array<number>(panels.length + 1).fill(Number.POSITIVE_INFINITY),
      rows: [
        ...pool.kinds.map(({ members }, kind) => rowOf(panels, kind, members.length, expected[kind] ?? 0)),
        sumToOne(panels.length),
      ],
    });
    const prices = pool.kinds.map((_, kind) => Math.max(0, found.prices[kind] ?? 0));
    const worth = -(found.prices[pool.kinds.length] ?? 0);
    const better = bestPanel(pool, solver, prices);
    if (!better || better.value <= worth + tolerance || panels.some((one) => same(one, better.counts))) {
      return { shares: sharesOf(panels, found.columns), delta: Math.max(0, found.objective), panels };
    }
    panels.push(better.counts);
  }
}

/**
 * Leximin over the panels themselves by column generation, for where the relaxation promises more than panels can
 * give. People whom no panel can hold are settled at nought first.
 */
export async function hullLeximin(
  pool: Pool,
  solver: Solver,
  start: readonly Counts[],
  { stages = Number.POSITIVE_INFINITY, onStage }: { stages?: number; onStage?: (settled: number) => void } = {},
): Promise<{ shares: Share[]; levels: Level[]; panels: Counts[] }> {
  const panels = [...start];
  const settled = new Map<number, number>();
  const impossible = new Map<number, number>();
  for (const kind of pool.kinds.keys()) {
    if (panels.some((counts) => (counts[kind] ?? 0) > 0)) continue;
    const found = bestPanel(
      pool,
      solver,
      pool.kinds.map((_, other) => (other === kind ? 1 : 0)),
    );
    if (found && found.value > 0) panels.push(found.counts);
    else impossible.set(kind, 1);
  }
  const levels: Level[] = impossible.size > 0 ? [{ value: 0, prices: impossible }] : [];
  for (const kind of impossible.keys()) settled.set(kind, 0);
  let shares: Share[] = [];
  while (settled.size < pool.kinds.length && !reached(levels, stages)) {
    const open = [...pool.kinds.keys()].filter((kind) => !settled.has(kind));
    const stage = await raise(pool, solver, panels, settled);
    shares = stage.shares;
    const prices = new Map<number, number>();
    for (const kind of open) {
      const price = stage.prices[kind] ?? 0;
      if (price * (pool.kinds[kind]?.members.length ?? 0) > priceAboveNought) prices.set(kind, price);
    }
    if (prices.size === 0) throw new Error('A stage of leximin settled nobody.');
    for (const kind of prices.keys()) settled.set(kind, stage.value);
    levels.push({ value: stage.value, prices });
    onStage?.(settled.size);
  }
  return { shares, levels, panels };
}

/** Raises the smallest probability of the open kinds over all panels; adds the panels that this needs to the list. */
async function raise(pool: Pool, solver: Solver, panels: Counts[], settled: ReadonlyMap<number, number>) {
  for (;;) {
    await breathe();
    const width = panels.length;
    const found = optimum(solver, {
      sense: 'maximise',
      cost: [...panels.map(() => 0), 1],
      lower: Array<number>(width + 1).fill(0),
      // No upper bound on the value: it would take over the price of who is in every panel.
      upper: Array<number>(width + 1).fill(Number.POSITIVE_INFINITY),
      rows: [
        ...pool.kinds.map(({ members }, kind) => {
          const own = settled.get(kind);
          return own === undefined
            ? rowOf(panels, kind, -members.length, 0)
            : rowOf(panels, kind, 0, members.length * own - 1e-11);
        }),
        sumToOne(width),
      ],
    });
    const prices = pool.kinds.map((_, kind) => Math.max(0, -(found.prices[kind] ?? 0)));
    const worth = found.prices[pool.kinds.length] ?? 0;
    const better = bestPanel(pool, solver, prices);
    if (!better) throw new Error('There is no panel.');
    if (better.value <= worth + tolerance || panels.some((one) => same(one, better.counts))) {
      return { value: found.objective, prices, shares: sharesOf(panels, found.columns) };
    }
    panels.push(better.counts);
  }
}

function rowOf(panels: readonly Counts[], kind: number, slack: number, lower: number) {
  const columns: number[] = [];
  const values: number[] = [];
  for (const [index, counts] of panels.entries()) {
    const own = counts[kind] ?? 0;
    if (own === 0) continue;
    columns.push(index);
    values.push(own);
  }
  if (slack !== 0) {
    columns.push(panels.length);
    values.push(slack);
  }
  return { lower, upper: Number.POSITIVE_INFINITY, columns, values };
}

function sumToOne(width: number) {
  const columns = Array.from({ length: width }, (_, index) => index);
  return { lower: 1, upper: 1, columns, values: columns.map(() => 1) };
}

function optimum(solver: Solver, model: LinearModel) {
  const found = solver.lp(model);
  if (found.status !== 'optimal') throw new Error('A mixture of panels was not found.');
  return found;
}

function sharesOf(panels: readonly Counts[], columns: Float64Array): Share[] {
  return panels.map((counts, index) => ({ counts, share: columns[index] ?? 0 })).filter(({ share }) => share > 1e-12);
}

function same(a: Counts, b: Counts): boolean {
  return a.every((own, kind) => own === b[kind]);
}
