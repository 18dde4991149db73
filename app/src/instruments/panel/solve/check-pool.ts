import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { poolHash } from '../pool-hash.ts';
import { problemOf } from '../problem-of.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { inThread } from './in-thread.ts';
import type { Outcome } from './task.ts';

const patienceMs = 15_000;
/** What was found, and of which pool and groups; it tells groups and numbers, and nobody. */
type Kept = { hash: string; outcome: Outcome };

/**
 * Whether there is a panel in the pool as it is now; undefined without a pool and after the draw was fixed. It is found
 * once for each pool: whoever looks at the page again gets what was found.
 */
export async function checkPool({ db, log }: Deps, { panel, stage }: PanelWork): Promise<Outcome | undefined> {
  if (stage !== 'answering') return undefined;
  const problem = await problemOf(db, panel);
  if (problem.people.length === 0) return undefined;
  const hash = poolHash(problem, panel.objective);
  const kept = await lastCheck(db, panel.stepId);
  if (kept?.hash === hash) return kept.outcome;
  const outcome = await inThread({ kind: 'check', problem }, log, { timeoutMs: patienceMs });
  if (outcome.kind === 'failed') return outcome;
  const found: Kept = { hash, outcome };
  await db
    .updateTable('panel')
    .set({ poolCheck: JSON.stringify(found) })
    .where('stepId', '=', panel.stepId)
    .execute();
  return outcome;
}

async function lastCheck(db: Db, stepId: number): Promise<Kept | null> {
  const row = await db.selectFrom('panel').select('poolCheck').where('stepId', '=', stepId).executeTakeFirst();
  return (row?.poolCheck ?? null) as Kept | null;
}
