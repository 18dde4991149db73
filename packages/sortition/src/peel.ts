import { breathe } from './breathe.ts';
import { kindBounds, panelRows } from './polytope.ts';
import type { Pool } from './pool.ts';
import type { LinearModel, Row, Solver } from './solver.ts';

/** A panel in numbers of each kind, with its share of the lottery. */
export type Share = { counts: Int32Array; share: number };

const hair = 1e-9;
// Measured on the data folder: fewer fail more often, more take longer to solve.
const alsoOpen = 30;
const rest = 1e-10;

/**
 * Takes a point of the relaxation apart into panels (Grötschel, Lovász and Schrijver): picks a panel in the smallest
 * face that the point lies in, takes as much of it as the rest can miss, and goes on with the rest. What is left over
 * at the end, if anything, is not a mixture of panels that this way finds.
 */
export async function peel(
  pool: Pool,
  solver: Solver,
  expected: Float64Array,
  onShare: (share: Share, left: number) => void = () => {},
): Promise<{ shares: Share[]; left: number }> {
  const bounds = kindBounds(pool);
  const rows = panelRows(pool);
  const point = Float64Array.from(expected);
  const shares: Share[] = [];
  let left = 1;
  while (left > rest) {
    await breathe();
    const counts = nextPanel(solver, point, rows, bounds);
    if (!counts || !isPanel(counts, rows)) break;
    const step = longestStep(point, counts, rows, bounds);
    if (step < rest) break;
    const share = { counts, share: left * step };
    shares.push(share);
    left = step >= 1 - hair ? 0 : left * (1 - step);
    onShare(share, left);
    for (let kind = 0; kind < point.length; kind += 1) {
      point[kind] = clean(((point[kind] ?? 0) - step * (counts[kind] ?? 0)) / (1 - step));
    }
  }
  return { shares, left };
}

/** Counted in whole people: what rounding makes of a point at the edge need not be a panel. */
function isPanel(counts: Int32Array, rows: readonly Row[]): boolean {
  return rows.every(({ lower, upper, columns }) => {
    const own = columns.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
    return own >= lower && own <= upper;
  });
}

/** Rounding errors do not grow over hundreds of steps where what is nearly whole is made whole. */
function clean(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < hair ? whole : value;
}

type Bounds = { lower: number[]; upper: number[] };

/**
 * A panel between the whole numbers around the point, and where there is none, one anywhere in the face. The first
 * leaves little to decide, so it is found sooner, and keeps the numbers of every kind close to what was expected.
 */
function nextPanel(solver: Solver, point: Float64Array, rows: Row[], bounds: Bounds): Int32Array | undefined {
  const cell = {
    lower: Array.from(point, (value) => Math.floor(value + hair)),
    upper: Array.from(point, (value) => Math.ceil(value - hair)),
  };
  const free = [...point.keys()].filter((kind) => (cell.lower[kind] ?? 0) < (cell.upper[kind] ?? 0));
  if (free.length === 0) return Int32Array.from(cell.lower);
  const inCell = integerPoint(solver, point, rows, cell, free, true);
  return inCell ?? integerPoint(solver, point, rows, faceOf(point, bounds), [...point.keys()], false);
}

function faceOf(point: Float64Array, { lower, upper }: Bounds): Bounds {
  const at = (value: number, bound: number | undefined) => Math.abs(value - (bound ?? 0)) < hair;
  return {
    lower: lower.map((bound, kind) => (at(point[kind] ?? 0, upper[kind]) ? (upper[kind] ?? 0) : bound)),
    upper: upper.map((bound, kind) => (at(point[kind] ?? 0, lower[kind]) ? (lower[kind] ?? 0) : bound)),
  };
}

function integerPoint(
  solver: Solver,
  point: Float64Array,
  rows: Row[],
  { lower, upper }: Bounds,
  free: number[],
  near: boolean,
): Int32Array | undefined {
  const column = new Map(free.map((kind, index) => [kind, index]));
  const narrowed: Row[] = [];
  for (const row of rows) {
    const expected = row.columns.reduce((sum, kind) => sum + (point[kind] ?? 0), 0);
    const settled = row.columns.reduce((sum, kind) => sum + (column.has(kind) ? 0 : (lower[kind] ?? 0)), 0);
    const open = row.columns.filter((kind) => column.has(kind));
    const tightLow = near ? Math.floor(expected + hair) : expected < row.lower + hair ? row.lower : -Infinity;
    const tightHigh = near ? Math.ceil(expected - hair) : expected > row.upper - hair ? row.upper : Infinity;
    const low = Math.max(row.lower, expected > row.upper - hair ? row.upper : tightLow) - settled;
    const high = Math.min(row.upper, expected < row.lower + hair ? row.lower : tightHigh) - settled;
    if (open.length === 0) {
      if (low > 0 || high < 0) return undefined;
      continue;
    }
    narrowed.push({
      lower: low,
      upper: high,
      columns: open.map((kind) => column.get(kind) ?? 0),
      values: open.map(() => 1),
    });
  }
  const model: LinearModel = {
    sense: 'maximise',
    cost: free.map((kind) => (point[kind] ?? 0) - Math.floor((point[kind] ?? 0) + hair) - 0.5),
    lower: free.map((kind) => lower[kind] ?? 0),
    upper: free.map((kind) => upper[kind] ?? 0),
    rows: narrowed,
  };
  const found = completed(solver, model) ?? solver.ilp(model, { near: true });
  if (found.status !== 'optimal') return undefined;
  const counts = Int32Array.from(lower);
  for (const [index, kind] of free.entries()) counts[kind] = found.columns[index] ?? 0;
  return counts;
}

/** The largest share of the panel after which the rest still lies within every bound. */
function longestStep(point: Float64Array, counts: Int32Array, rows: Row[], { lower, upper }: Bounds): number {
  let step = 1;
  const limit = (value: number, own: number, low: number, high: number) => {
    if (own > value && Number.isFinite(high)) step = Math.min(step, bounded(value - low, own - low));
    if (own < value && Number.isFinite(high)) step = Math.min(step, bounded(high - value, high - own));
  };
  for (const [kind, value] of point.entries()) limit(value, counts[kind] ?? 0, lower[kind] ?? 0, upper[kind] ?? 0);
  for (const row of rows) {
    const expected = row.columns.reduce((sum, kind) => sum + (point[kind] ?? 0), 0);
    const own = row.columns.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
    limit(expected, own, row.lower, row.upper);
  }
  return step;
}

function bounded(part: number, whole: number): number {
  return whole <= 0 ? 1 : Math.max(0, part / whole);
}

/**
 * Lets the linear optimum decide about most, and leaves those that it would split, with as many that it was least sure
 * of, to an integer programme that is small then.
 */
function completed(solver: Solver, model: LinearModel) {
  const split = solver.lp(model);
  if (split.status === 'infeasible') return undefined;
  const whole = (value: number) => Math.abs(value - Math.round(value)) < hair;
  const undecided = new Set<number>();
  for (const [column, value] of split.columns.entries()) if (!whole(value)) undecided.add(column);
  if (undecided.size === 0) return { status: 'optimal' as const, columns: Int32Array.from(split.columns, Math.round) };
  const surplus = reducedCosts(model, split.prices);
  const unsure = [...split.columns.keys()]
    .filter((c) => !undecided.has(c))
    .sort((a, b) => Math.abs(surplus[a] ?? 0) - Math.abs(surplus[b] ?? 0));
  for (const c of unsure.slice(0, alsoOpen)) undecided.add(c);
  const found = solver.ilp(
    {
      ...model,
      lower: model.lower.map((bound, index) => (undecided.has(index) ? bound : Math.round(split.columns[index] ?? 0))),
      upper: model.upper.map((bound, index) => (undecided.has(index) ? bound : Math.round(split.columns[index] ?? 0))),
    },
    { near: true },
  );
  return found.status === 'optimal' ? found : undefined;
}

function reducedCosts(model: LinearModel, prices: Float64Array): Float64Array {
  const costs = Float64Array.from(model.cost);
  for (const [index, row] of model.rows.entries())
    for (const [at, column] of row.columns.entries())
      costs[column] = (costs[column] ?? 0) - (prices[index] ?? 0) * (row.values[at] ?? 0);
  return costs;
}
