import type { Tx } from '../../../platform/db/db.ts';

/** The open actions of the town hall go along with its companion, who is reminded of them; null leaves them to coordinators. */
export async function ownActions(tx: Tx, projectId: number, ownerId: string | null): Promise<void> {
  await tx
    .updateTable('task')
    .set({ ownerId })
    .where('projectId', '=', projectId)
    .where('kind', '=', 'follow_up')
    .where('outcome', 'is', null)
    .execute();
}
