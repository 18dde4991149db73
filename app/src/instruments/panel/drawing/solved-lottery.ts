import type { Db, Tx } from '../../../platform/db/db.ts';
import { latestSolve } from '../solve/latest-solve.ts';
import type { StoredLottery } from '../stored-lottery.ts';

/** How far the lottery of a panel is: none, being made, failed, of another pool than there is now, or ready. */
export type Solved =
  | { kind: 'none' }
  | { kind: 'busy' }
  | { kind: 'failed' }
  | { kind: 'pool-changed' }
  | { kind: 'ready'; solveId: number; lottery: StoredLottery };

/** The newest lottery of a panel, held against the pool and the groups as they are now. */
export async function solvedLottery(db: Db | Tx, stepId: number): Promise<Solved> {
  const newest = await latestSolve(db, stepId);
  if (!newest) return { kind: 'none' };
  if (newest.old) return { kind: 'pool-changed' };
  if (!newest.finishedAt) return { kind: 'busy' };
  return newest.lottery === null ? { kind: 'failed' } : { kind: 'ready', solveId: newest.id, lottery: newest.lottery };
}
