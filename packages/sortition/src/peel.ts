import { breathe } from './breathe.ts';
import { dive } from './dive.ts';
import { kindBounds, panelRows } from './polytope.ts';
import type { Pool } from './pool.ts';
import type { LinearModel, Row, Solver } from './solver.ts';

/** A panel in numbers of each kind, with its share of the lottery. */
export type Share = { counts: Int32Array; share: number };

const hair = 1e-9;
const rest = 1e-10;

/**
 * Takes a point of the relaxation apart into panels (Grötschel, Lovász and Schrijver): picks a panel in the smallest
 * face that the point lies in, takes as much of it as the rest can miss, and goes on with the rest. What is left over
 * at the end, if anything, is not a mixture of panels that this way finds; another `attempt` takes other panels.
 */
export async function peel(
  pool: Pool,
  solver: Solver,
  expected: Float64Array,
  { attempt = 0, onShare }: { attempt?: number; onShare?: (share: Share, left: number) => void } = {},
): Promise<{ shares: Share[]; left: number }> {
  const bounds = kindBounds(pool);
  const rows = panelRows(pool);
  const point = Float64Array.from(expected);
  const chosen: Choice = { solver, preference: pool.kinds.map((_, kind) => preference(kind, attempt)) };
  const shares: Share[] = [];
  let left = 1;
  while (left > rest) {
    await breathe();
    // Little is left of a point after many panels, and rounding errors are large beside it: put back inside, it goes on.
    const next = nextStep(chosen, point, rows, bounds) ?? nextStepFromInside(chosen, point, rows, bounds);
    if (!next) break;
    const { counts, step } = next;
    const share = { counts, share: left * step };
    shares.push(share);
    left = step >= 1 - hair ? 0 : left * (1 - step);
    onShare?.(share, left);
    for (let kind = 0; kind < point.length; kind += 1) {
      point[kind] = clean(((point[kind] ?? 0) - step * (counts[kind] ?? 0)) / (1 - step));
    }
  }
  return { shares, left };
}

/** With what, and with which leaning, panels are chosen. */
type Choice = { solver: Solver; preference: readonly number[] };

/** Between -0.2 and 0.2, other numbers for each attempt; none for the first. */
function preference(kind: number, attempt: number): number {
  if (attempt === 0) return 0;
  // Multiples of an irrational number are spread evenly.
  const part = (kind + 1) * (attempt + Math.SQRT2) * 0.6180339887498949;
  return (part - Math.floor(part) - 0.5) * 0.4;
}

type Step = { counts: Int32Array; step: number };

function nextStep(choice: Choice, point: Float64Array, rows: Row[], bounds: Bounds): Step | undefined {
  const counts = nextPanel(choice, point, rows, bounds);
  if (!counts || !isPanel(counts, rows)) return undefined;
  const step = longestStep(point, counts, rows, bounds);
  return step < rest ? undefined : { counts, step };
}

/** The same after the point, in place, was put back inside. */
function nextStepFromInside(choice: Choice, point: Float64Array, rows: Row[], bounds: Bounds): Step | undefined {
  const inside = nearestInside(choice.solver, point, rows, bounds);
  if (!inside) return undefined;
  point.set(inside);
  return nextStep(choice, point, rows, bounds);
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
function nextPanel(choice: Choice, point: Float64Array, rows: Row[], bounds: Bounds): Int32Array | undefined {
  const cell = {
    lower: Array.from(point, (value) => Math.floor(value + hair)),
    upper: Array.from(point, (value) => Math.ceil(value - hair)),
  };
  const free = [...point.keys()].filter((kind) => (cell.lower[kind] ?? 0) < (cell.upper[kind] ?? 0));
  if (free.length === 0) return Int32Array.from(cell.lower);
  const inCell = integerPoint(choice, point, rows, cell, free, true);
  return inCell ?? integerPoint(choice, point, rows, faceOf(point, bounds), [...point.keys()], false);
}

function faceOf(point: Float64Array, { lower, upper }: Bounds): Bounds {
  const at = (value: number, bound: number | undefined) => Math.abs(value - (bound ?? 0)) < hair;
  return {
    lower: lower.map((bound, kind) => (at(point[kind] ?? 0, upper[kind]) ? (upper[kind] ?? 0) : bound)),
    upper: upper.map((bound, kind) => (at(point[kind] ?? 0, lower[kind]) ? (lower[kind] ?? 0) : bound)),
  };
}

function integerPoint(
  { solver, preference }: Choice,
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
    const [low, high] = (near ? around(row, expected) : faceOfRow(row, expected)).map(
      (bound) => bound - settled,
    ) as Pair;
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
    cost: free.map(
      (kind) => (point[kind] ?? 0) - Math.floor((point[kind] ?? 0) + hair) - 0.5 + (preference[kind] ?? 0),
    ),
    lower: free.map((kind) => lower[kind] ?? 0),
    upper: free.map((kind) => upper[kind] ?? 0),
    rows: narrowed,
  };
  const found = dive(solver, model) ?? wholePoint(solver, model);
  if (!found) return undefined;
  const counts = Int32Array.from(lower);
  for (const [index, kind] of free.entries()) counts[kind] = found[index] ?? 0;
  return counts;
}

type Pair = [low: number, high: number];

/** The whole numbers around what is expected of a row. */
function around({ lower, upper }: Row, expected: number): Pair {
  return [Math.max(lower, Math.floor(expected + hair)), Math.min(upper, Math.ceil(expected - hair))];
}

/** All that a row allows; but the bound alone where the point lies on it. */
function faceOfRow({ lower, upper }: Row, expected: number): Pair {
  return [expected > upper - hair ? upper : lower, expected < lower + hair ? lower : upper];
}

/** The largest share of the panel after which the rest still lies within every bound. */
function longestStep(point: Float64Array, counts: Int32Array, rows: Row[], { lower, upper }: Bounds): number {
  let step = 1;
  const limit = (value: number, own: number, low: number, high: number) => {
    if (own > value) step = Math.min(step, bounded(value - low, own - low));
    if (own < value) step = Math.min(step, bounded(high - value, high - own));
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

function wholePoint(solver: Solver, model: LinearModel): Int32Array | undefined {
  const found = solver.ilp(model, { near: true });
  return found.status === 'optimal' ? found.columns : undefined;
}

/** The point of the relaxation that is nearest to this one, by the sum of differences. */
function nearestInside(
  solver: Solver,
  point: Float64Array,
  rows: readonly Row[],
  bounds: Bounds,
): Float64Array | undefined {
  const width = point.length;
  const nought = Array<number>(2 * width).fill(0);
  const found = solver.lp({
    sense: 'minimise',
    cost: [...bounds.lower.map(() => 0), ...nought.map(() => 1)],
    lower: [...bounds.lower, ...nought],
    upper: [...bounds.upper, ...nought.map(() => Number.POSITIVE_INFINITY)],
    rows: [
      ...rows,
      // The point itself is this one, and more, and less.
      ...Array.from(point, (value, kind) => ({
        lower: value,
        upper: value,
        columns: [kind, width + kind, 2 * width + kind],
        values: [1, 1, -1],
      })),
    ],
  });
  return found.status === 'optimal' ? Float64Array.from(found.columns.slice(0, width), clean) : undefined;
}
