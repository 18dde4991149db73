import type { Deps } from '../../../platform/deps.ts';
import { problemOf } from '../problem-of.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { inThread } from './in-thread.ts';
import type { Outcome } from './task.ts';

const patienceMs = 15_000;

/** Whether there is a panel in the pool as it is now; undefined without a pool and after the draw was fixed. */
export async function checkPool({ db, log }: Deps, { panel, stage }: PanelWork): Promise<Outcome | undefined> {
  if (stage !== 'answering') return undefined;
  const problem = await problemOf(db, panel);
  if (problem.people.length === 0) return undefined;
  return inThread({ kind: 'check', problem }, log, { timeoutMs: patienceMs });
}
