import { conflictingDemands } from './conflict.ts';
import type { Pool } from './pool.ts';
import type { Quota } from './problem.ts';
import type { Solver } from './solver.ts';

/** The quotas that keep people of this kind out of every panel. */
export function whyExcluded(pool: Pool, solver: Solver, kind: number): Quota[] {
  return [...new Set(conflictingDemands(pool, solver, kind).map(({ quota }) => quota))];
}
