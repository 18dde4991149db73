import type { Db, Tx } from '../../platform/db/db.ts';
import type { Result } from '../../platform/result.ts';

/** Runs a command of several parts in one transaction: where one part is refused, the parts before it are undone. */
export async function allOrNothing<Value, Failure extends { kind: string }>(
  db: Db,
  work: (tx: Tx) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const tx = await db.startTransaction().execute();
  try {
    const result = await work(tx);
    await (result.ok ? tx.commit() : tx.rollback()).execute();
    return result;
  } catch (error) {
    if (!tx.isCommitted && !tx.isRolledBack) await tx.rollback().execute();
    throw error;
  }
}
