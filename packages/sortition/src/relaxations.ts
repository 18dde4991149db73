import { kindBounds, panelRows } from './polytope.ts';
import type { Pool } from './pool.ts';
import type { Quota } from './problem.ts';
import type { Row, Solver } from './solver.ts';

/** A way to make room: quotas to change, and to what. */
export type Relaxation = { changes: { quota: Quota; min: number; max: number }[]; cost: number };

/**
 * At most `count` different ways to change quotas so that there is a panel, the cheapest first. Raising a maximum by one
 * costs 1; lowering a minimum l by one costs 1 + 2/l, so that a small group does not lose its last seat first. Each way
 * changes other demands than those before it. No quota goes beyond its flexes.
 */
export function relaxations(pool: Pool, solver: Solver, count = 3): Relaxation[] {
  const found: Relaxation[] = [];
  const cuts: Row[] = [];
  const model = slackModel(pool);
  while (found.length < count) {
    const result = solver.ilp({ ...model, rows: [...model.rows, ...cuts] });
    if (result.status !== 'optimal') break;
    const used = model.slacks.filter(({ slack }) => (result.columns[slack] ?? 0) > 0);
    if (used.length === 0) break;
    found.push({ cost: result.objective, changes: changesOf(pool, used, result.columns) });
    const switches = used.map(({ on }) => on);
    cuts.push({ lower: 0, upper: switches.length - 1, columns: switches, values: switches.map(() => 1) });
  }
  return found;
}

type Slack = { index: number; side: 'min' | 'max'; slack: number; on: number; most: number; cost: number };

function slackModel(pool: Pool) {
  const bounds = kindBounds(pool);
  const kinds = pool.kinds.length;
  const available = pool.quotas.map((_, index) =>
    pool.kinds.reduce((sum, kind) => sum + (kind.quotas.includes(index) ? kind.members.length : 0), 0),
  );
  const slacks: Slack[] = [];
  for (const [index, { min, max, minFlex = 0, maxFlex }] of pool.quotas.entries()) {
    const add = (side: 'min' | 'max', most: number, cost: number) => {
      if (most > 0)
        slacks.push({ index, side, most, cost, slack: kinds + 2 * slacks.length, on: kinds + 2 * slacks.length + 1 });
    };
    add('min', min - Math.min(min, minFlex), 1 + 2 / Math.max(1, min));
    add('max', (maxFlex ?? Math.max(max, Math.min(pool.size, available[index] ?? 0))) - max, 1);
  }
  const [size, ...others] = panelRows(pool) as [Row, ...Row[]];
  const rows: Row[] = [size, ...others.slice(pool.quotas.length)];
  for (const [index, row] of others.slice(0, pool.quotas.length).entries()) {
    const down = slacks.find((one) => one.index === index && one.side === 'min');
    const up = slacks.find((one) => one.index === index && one.side === 'max');
    rows.push(extended(row, { lower: row.lower, upper: Number.POSITIVE_INFINITY }, down?.slack, 1));
    rows.push(extended(row, { lower: Number.NEGATIVE_INFINITY, upper: row.upper }, up?.slack, -1));
  }
  // A slack is nought unless its switch is on, so that a way can be told apart by its switches.
  for (const { slack, on, most } of slacks)
    rows.push({ lower: Number.NEGATIVE_INFINITY, upper: 0, columns: [slack, on], values: [1, -most] });
  return {
    sense: 'minimise' as const,
    slacks,
    // A switch costs next to nothing, so that it is off where it is not needed.
    cost: [...bounds.lower.map(() => 0), ...slacks.flatMap(({ cost }) => [cost, 1e-3])],
    lower: [...bounds.lower, ...slacks.flatMap(() => [0, 0])],
    upper: [...bounds.upper, ...slacks.flatMap(({ most }) => [most, 1])],
    rows,
  };
}

function extended(row: Row, bounds: { lower: number; upper: number }, column: number | undefined, value: number): Row {
  if (column === undefined) return { ...row, ...bounds };
  return { ...bounds, columns: [...row.columns, column], values: [...row.values, value] };
}

function changesOf(pool: Pool, used: readonly Slack[], columns: Int32Array): Relaxation['changes'] {
  const changes = new Map<number, { quota: Quota; min: number; max: number }>();
  for (const { index, side, slack } of used) {
    const quota = pool.quotas[index];
    if (!quota) continue;
    const change = changes.get(index) ?? { quota, min: quota.min, max: quota.max };
    if (side === 'min') change.min -= columns[slack] ?? 0;
    else change.max += columns[slack] ?? 0;
    changes.set(index, change);
  }
  return [...changes.values()];
}
