import type { Tx } from '../../../../platform/db/db.ts';
import type { View } from './load-receipt.ts';
import { receiptHash } from './receipt-hash.ts';

/** The most supplements of one view; an address that leaked fills no file without end. */
export const mostSupplements = 20;

type Added = { body: string; addedAt: Date; submissionKey: string };

/** Keeps what was added to a view, within the lock of the consultation; undefined where this form was sent before. */
export async function keepSupplement(
  tx: Tx,
  { id: viewId, stepId, number }: Pick<View, 'id' | 'stepId' | 'number'>,
  /** How many there are. */
  count: number,
  { body, addedAt, submissionKey }: Added,
): Promise<{ number: number; hash: string } | undefined> {
  const supplement = count + 1;
  const hash = receiptHash({ stepId, number, supplement, receivedAt: addedAt, body });
  const kept = await tx
    .insertInto('consultationSupplement')
    .values({ viewId, body, textSha256: hash, addedAt, submissionKey })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept && { number: supplement, hash };
}
