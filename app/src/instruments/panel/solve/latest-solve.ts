import type { Progress } from '@stadmakers/sortition';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { loadPanel } from '../panel.ts';
import { poolHash } from '../pool-hash.ts';
import { problemOf } from '../problem-of.ts';
import type { StoredLottery } from '../stored-lottery.ts';
import type { Trouble } from './task.ts';

/** A solve of the lottery: it waits or runs until `finishedAt`, and then has a lottery or the reason why there is none. */
export type Solve = {
  id: number;
  requestedAt: Date;
  finishedAt: Date | null;
  progress: Progress | null;
  lottery: StoredLottery | null;
  trouble: Trouble | null;
  /** The pool or the seats have changed since. */
  old: boolean;
};

/** The solve of a panel that was asked for last. */
export async function latestSolve(db: Db | Tx, stepId: number): Promise<Solve | undefined> {
  const row = await db
    .selectFrom('panelSolve')
    .select(['id', 'requestedAt', 'finishedAt', 'progress', 'lottery', 'problem', 'inputHash'])
    .where('stepId', '=', stepId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const panel = row && (await loadPanel(db, stepId));
  if (!panel) return undefined;
  const { problem, inputHash: solved, ...solve } = row;
  return {
    ...solve,
    progress: solve.progress as Progress | null,
    lottery: solve.lottery as StoredLottery | null,
    trouble: problem as Trouble | null,
    old: solved !== poolHash(await problemOf(db, panel), panel.objective),
  };
}
