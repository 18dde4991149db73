import type { Tx } from '../../../platform/db/db.ts';

/** Makes the ballots void that went out under these keys and did not come back; answers how many. */
export async function takeBack(tx: Tx, stepId: number, keys: readonly Buffer[], at: Date): Promise<number> {
  const voided = await tx
    .updateTable('ballotCode')
    .set({ replacedAt: at })
    .where('stepId', '=', stepId)
    .where('voterKey', 'in', keys)
    .where('replacedAt', 'is', null)
    .returning('id')
    .execute();
  const ids = voided.map(({ id }) => id);
  if (ids.length > 0) await tx.deleteFrom('ballotPaper').where('codeId', 'in', ids).execute();
  return ids.length;
}
