import type { Conflict, Issue, Objective, Problem, Progress } from '@stadmakers/sortition';
import type { StoredLottery } from '../stored-lottery.ts';

/** What a thread is asked: whether there is a panel at all, or the lottery with the best chances. */
export type Task = { kind: 'check'; problem: Problem } | { kind: 'solve'; problem: Problem; objective: Objective };

/**
 * Why there is no lottery. `invalid`: the problem itself is wrong; `too-long`: no panel was found in the time there was;
 * `failed`: the machine let us down.
 */
export type Trouble =
  | ({ kind: 'infeasible' } & Pick<Conflict, 'demands' | 'waysOut'>)
  | { kind: 'too-long' }
  | { kind: 'invalid'; issues: Issue[] }
  | { kind: 'failed' };

/** What a task comes to. */
export type Outcome = { kind: 'feasible' } | { kind: 'lottery'; lottery: StoredLottery } | Trouble;

/** What a thread says: how far it is, and at last the outcome. */
export type Said = { progress: Progress } | { outcome: Outcome };
