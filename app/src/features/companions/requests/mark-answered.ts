import type { Tx } from '../../../platform/db/db.ts';

/** The first message or action of the town hall is the first answer; what comes later changes nothing. */
export async function markAnswered(tx: Tx, requestId: number, at: Date): Promise<void> {
  await tx
    .updateTable('companionRequest')
    .set({ answeredAt: at })
    .where('id', '=', requestId)
    .where('answeredAt', 'is', null)
    .execute();
}
