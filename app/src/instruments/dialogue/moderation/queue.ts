import type { Db } from '../../../platform/db/db.ts';
import { findLookAlikes, type LookAlike } from '../statements/look-alikes.ts';

/** A statement that waits, with what it looks like. */
export type Waiting = { id: number; body: string; submittedAt: Date; alike: LookAlike[] };

const most = 50;

/** What participants wrote and nobody decided on, the longest waiting first; at most fifty at once. */
export async function listWaiting(db: Db, stepId: number): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('dialogueStatement')
    .select(['id', 'body', 'submittedAt'])
    .where('stepId', '=', stepId)
    .where('status', '=', 'waiting')
    .orderBy('id')
    .limit(most)
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      alike: await findLookAlikes(db, stepId, row.body, { except: row.id, waiting: true }),
    })),
  );
}
