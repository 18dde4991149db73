import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Action } from './action.ts';

const mostShown = 100;

/** What the town hall does and did for an initiative: open first, by day. */
export async function listActions(db: Db, projectId: number): Promise<Action[]> {
  const rows = await db
    .selectFrom('task')
    .select(['id', 'what', 'fromWhom', 'dueOn', 'outcome', 'outcomeNote'])
    .where('projectId', '=', projectId)
    .where('kind', '=', 'follow_up')
    .orderBy(sql`outcome is not null`)
    .orderBy('dueOn')
    .orderBy('id')
    .limit(mostShown)
    .execute();
  return rows as Action[];
}
