import type { Tx } from '../../../platform/db/db.ts';

/** Whoever gives initiatives to officers waits here, so that nobody gets more than there is room for. */
export async function lockPool(tx: Tx): Promise<void> {
  await tx.selectFrom('companion').select('personId').orderBy('personId').forUpdate().execute();
}
