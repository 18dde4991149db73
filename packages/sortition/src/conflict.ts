import { kindBounds, panelRows } from './polytope.ts';
import type { Pool } from './pool.ts';
import type { Quota } from './problem.ts';
import type { Row, Solver } from './solver.ts';

/** One side of a quota. */
export type Demand = { quota: Quota; side: 'min' | 'max' };

/**
 * Demands that cannot all be met, of which each is needed for that: without any one of them there would be a panel.
 * Empty where the size, the households and who must be in already leave no panel.
 */
export function conflictingDemands(pool: Pool, solver: Solver): Demand[] {
  const demands = pool.quotas.flatMap((quota, index) => [
    ...(quota.min > 0 ? [{ quota, side: 'min' as const, index }] : []),
    { quota, side: 'max' as const, index },
  ]);
  return irreducible(demands, possibleWith(pool, solver)).map(({ quota, side }) => ({ quota, side }));
}

/** Of things that are not possible together, some of which none can be missed for that (the deletion filter). */
export function irreducible<Thing>(things: readonly Thing[], possible: (some: readonly Thing[]) => boolean): Thing[] {
  let needed = [...things];
  for (const thing of things) {
    const without = needed.filter((one) => one !== thing);
    if (!possible(without)) needed = without;
  }
  return needed;
}

/** Says whether there is a panel that meets some sides of quotas; with `holding` also one with somebody of that kind. */
export function possibleWith(pool: Pool, solver: Solver, holding?: number) {
  const { lower, upper } = kindBounds(pool);
  if (holding !== undefined) lower[holding] = Math.max(1, lower[holding] ?? 0);
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
