import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';

/** How long a log was at a moment, and the hash of all of it. */
export type Head = { size: number; chain: Buffer; at: Date };

/** Publishes how far the log of this budget is now; nothing where it did not grow. */
export async function publishHead(db: Db | Tx, stepId: number, at: Date): Promise<void> {
  await db
    .insertInto('ballotHead')
    .columns(['stepId', 'size', 'chain', 'at'])
    .expression((eb) =>
      eb
        .selectFrom('ballotLog')
        .select(['stepId', sql<number>`n + 1`.as('size'), 'chain', sql<Date>`${at}::timestamptz`.as('at')])
        .where('stepId', '=', stepId)
        .orderBy('n', 'desc')
        .limit(1),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Publishes the heads of all boxes that are open. */
export async function publishHeads({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
  const open = db.selectFrom('budget').select('stepId').where('fixedAt', 'is not', null).where('closedAt', 'is', null);
  for (const { stepId } of await open.orderBy('stepId').execute()) await publishHead(db, stepId, now());
}

/** The published heads of a budget, the newest first. */
export function loadHeads(db: Db, stepId: number): Promise<Head[]> {
  const heads = db.selectFrom('ballotHead').select(['size', 'chain', 'at']).where('stepId', '=', stepId);
  return heads.orderBy('size', 'desc').execute();
}
