import { kindBounds, panelRows } from './polytope.ts';
import type { Pool } from './pool.ts';
import type { Quota } from './problem.ts';
import type { Row, Solver } from './solver.ts';

/** One side of a quota. */
export type Demand = { quota: Quota; side: 'min' | 'max' };

/**
 * Demands that cannot all be met, of which each is needed for that: without any one of them there would be a panel
 * (the deletion filter). With `holding` the panel must also hold somebody of that kind. Empty where the size, the
 * households and who must be in already leave no panel.
 */
export function conflictingDemands(pool: Pool, solver: Solver, holding?: number): Demand[] {
  const demands: (Demand & { index: number })[] = pool.quotas.flatMap((quota, index) => [
    ...(quota.min > 0 ? [{ quota, side: 'min' as const, index }] : []),
    { quota, side: 'max' as const, index },
  ]);
  const possible = possibleWith(pool, solver, holding);
  let needed = demands;
  for (const demand of demands) {
    const without = needed.filter((one) => one !== demand);
    if (!possible(without)) needed = without;
  }
  return needed.map(({ quota, side }) => ({ quota, side }));
}

function possibleWith(pool: Pool, solver: Solver, holding: number | undefined) {
  const { lower, upper } = kindBounds(pool);
  if (holding !== undefined) lower[holding] = 1;
  const [size, ...others] = panelRows(pool) as [Row, ...Row[]];
  const quotaRows = others.slice(0, pool.quotas.length);
  const householdRows = others.slice(pool.quotas.length);
  return (demands: readonly { index: number; side: 'min' | 'max' }[]): boolean => {
    const sides = new Set(demands.map(({ index, side }) => `${side} ${index}`));
    const rows = quotaRows.map((row, index) => ({
      ...row,
      lower: sides.has(`min ${index}`) ? row.lower : 0,
      upper: sides.has(`max ${index}`) ? row.upper : Number.POSITIVE_INFINITY,
    }));
    const model = {
      sense: 'minimise',
      cost: lower.map(() => 0),
      lower,
      upper,
      rows: [size, ...rows, ...householdRows],
    } as const;
    // The relaxation is quick to say no.
    return solver.lp(model).status === 'optimal' && solver.ilp(model, { near: true }).status === 'optimal';
  };
}
