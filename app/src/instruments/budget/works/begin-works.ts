import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';

/** Makes works of projects that won, once for each. */
export async function beginWorks(tx: Tx, projectIds: readonly number[], at: Date): Promise<void> {
  if (projectIds.length === 0) return;
  await tx
    .insertInto('budgetWork')
    .values(projectIds.map((projectId) => ({ projectId, beganAt: at, toldAt: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type Decided = { projectId: number; wins: boolean; why: string; by: string };

/** Has a work begin, stop or go on as the town decided after everybody could read the result; its reason stands with it. */
export async function settleWork(tx: Tx, { projectId, wins, why, by }: Decided, at: Date): Promise<void> {
  if (wins) await beginWorks(tx, [projectId], at);
  const changed = await tx
    .updateTable('budgetWork')
    .set({ state: wins ? 'planned' : 'stopped', toldAt: at })
    .where('projectId', '=', projectId)
    .where(wins ? sql<boolean>`state = 'stopped'` : sql<boolean>`state <> 'stopped'`)
    .returning('state')
    .executeTakeFirst();
  if (!changed) return;
  await tx
    .insertInto('budgetWorkUpdate')
    .values({
      projectId,
      state: changed.state,
      body: why,
      publishedAt: at,
      publishedBy: by,
      submissionKey: crypto.randomUUID(),
    })
    .execute();
}
