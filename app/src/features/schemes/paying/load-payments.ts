import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { numberText } from '../states/number-text.ts';

/** An order for the bank, with the account; only for finance. */
export type Order = {
  id: number;
  number: string;
  title: string;
  cents: number;
  batchId: number | null;
  iban: string | null;
  holder: string | null;
};
export type Batch = { id: number; madeAt: Date };
export type OpenReturn = { applicationId: number; number: string; title: string; leftCents: number };
export type Payments = { waiting: Order[]; atBank: Order[]; batches: Batch[]; returns: OpenReturn[] };

/** The orders of a batch, or all that are not paid yet. */
export async function listOrders(db: Db, batchId?: number): Promise<Order[]> {
  const rows = await db
    .selectFrom('paymentOrder')
    .innerJoin('application', 'application.id', 'paymentOrder.applicationId')
    .leftJoin('applicationAccount', 'applicationAccount.applicationId', 'application.id')
    .select(['paymentOrder.id', 'paymentOrder.cents', 'paymentOrder.batchId'])
    .select(['application.year', 'application.number', 'application.title'])
    .select(['applicationAccount.iban', 'applicationAccount.holder'])
    .$if(batchId !== undefined, (query) => query.where('paymentOrder.batchId', '=', batchId ?? 0))
    .$if(batchId === undefined, (query) => query.where('paymentOrder.paidOn', 'is', null))
    .orderBy('paymentOrder.id')
    .execute();
  return rows.map(({ year, number, ...row }) => ({ ...row, number: numberText({ year, number }) }));
}

/** Everything for finance: what waits, what is at the bank, the files, and what has to come back. */
export async function loadPayments(db: Db): Promise<Payments> {
  const [orders, batches, returns] = await Promise.all([
    listOrders(db),
    db.selectFrom('paymentBatch').selectAll().orderBy('id', 'desc').limit(20).execute(),
    db
      .selectFrom('applicationSettlement')
      .innerJoin('application', 'application.id', 'applicationSettlement.applicationId')
      .select(['application.id as applicationId', 'application.year', 'application.number', 'application.title'])
      .select(sql<number>`reclaim_cents - returned_cents`.as('leftCents'))
      .where(sql<boolean>`reclaim_cents > returned_cents`)
      .orderBy('application.id')
      .execute(),
  ]);
  return {
    waiting: orders.filter(({ batchId }) => batchId === null),
    atBank: orders.filter(({ batchId }) => batchId !== null),
    batches,
    returns: returns.map(({ year, number, ...row }) => ({ ...row, number: numberText({ year, number }) })),
  };
}
