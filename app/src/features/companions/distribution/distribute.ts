import type { Solver } from '@stadmakers/sortition';
import { balanceModel, columnsOf, placedIn, worthModel } from './model.ts';
import type { DistributionTask, Placed } from './problem.ts';

/** Distributes all waiting initiatives at once: worth most first, and among equals the fairest load. */
export function distribute(task: DistributionTask, solver: Pick<Solver, 'ilp'>): Placed[] {
  const columns = columnsOf(task);
  if (columns.pairs.length === 0) return [];
  const best = solver.ilp(worthModel(columns));
  // To propose nobody is always possible.
  if (best.status === 'infeasible') throw new Error('A distribution cannot be infeasible.');
  const fair = solver.ilp(balanceModel(columns, Math.round(best.objective)));
  return placedIn(task, columns, fair.status === 'optimal' ? fair.columns : best.columns);
}
