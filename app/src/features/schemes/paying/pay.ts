import { type Actor, holdsRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { book } from '../ledger/book.ts';
import { lockFundsOf } from '../ledger/funds.ts';
import type { MoneyError } from '../ledger/money.ts';
import { movesOf, movesOfReturn } from '../ledger/moves-of.ts';
import { advance } from '../states/advance.ts';
import { lockApplication } from '../states/lock-application.ts';
import type { State, StepError } from '../states/steps.ts';
import { tellApplicant } from '../states/tell-applicant.ts';
import { tellMessages } from '../states/tell-messages.ts';

export type PayError =
  | { kind: 'not-allowed' }
  | { kind: 'order-not-found' }
  | { kind: 'nothing-to-pay' }
  | { kind: 'not-in-a-file' }
  | { kind: 'paid-in-the-future' }
  | { kind: 'paid-before-decision' }
  | { kind: 'already-paid'; state: State }
  | { kind: 'more-than-reclaimed'; leftCents: number }
  | StepError
  | MoneyError;

/** Puts all orders that wait in a file for the bank; who asks at the same moment finds nothing left to pay. */
export function makeBatch(deps: Deps, actor: Actor): Promise<Result<{ id: number; orders: number }, PayError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!holdsRole(actor, 'finance')) return fail({ kind: 'not-allowed' });
    const at = deps.now();
    const waiting = await tx
      .selectFrom('paymentOrder')
      .innerJoin('applicationAccount', 'applicationAccount.applicationId', 'paymentOrder.applicationId')
      .select('paymentOrder.id')
      .where('paymentOrder.batchId', 'is', null)
      .orderBy('paymentOrder.id')
      .forUpdate('paymentOrder')
      .execute();
    if (waiting.length === 0) return fail({ kind: 'nothing-to-pay' });
    const { id } = await tx.insertInto('paymentBatch').values({ madeAt: at }).returning('id').executeTakeFirstOrThrow();
    const orders = waiting.map((order) => order.id);
    await tx.updateTable('paymentOrder').set({ batchId: id }).where('id', 'in', orders).execute();
    const detail = { orders: orders.length };
    await record(tx, { actor, at, act: 'payments.batch-made', subject: `payment-batch:${id}`, detail });
    return ok({ id, orders: orders.length });
  });
}

/** Says that the bank paid an order: what was reserved is paid, and the applicant hears it. */
export function payOrder(
  deps: Deps,
  actor: Actor,
  { orderId, paidOn }: { orderId: number; paidOn: string },
): Promise<Result<null, PayError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!holdsRole(actor, 'finance')) return fail({ kind: 'not-allowed' });
    const found = await tx
      .selectFrom('paymentOrder')
      .select('applicationId')
      .where('id', '=', orderId)
      .executeTakeFirst();
    // The application first, as every command locks it.
    const application = found && (await lockApplication(tx, found.applicationId));
    const order = await tx
      .selectFrom('paymentOrder')
      .selectAll()
      .where('id', '=', orderId)
      .forUpdate()
      .executeTakeFirst();
    if (!application || !order) return fail({ kind: 'order-not-found' });
    if (order.paidOn !== null) return fail({ kind: 'already-paid', state: application.state });
    if (order.batchId === null) return fail({ kind: 'not-in-a-file' });
    const at = deps.now();
    const today = townDay(at);
    if (paidOn > today) return fail({ kind: 'paid-in-the-future' });
    if (paidOn < townDay(order.orderedAt)) return fail({ kind: 'paid-before-decision' });
    const funds = await lockFundsOf(tx, application.id);
    const moves = movesOf('pay', { state: application.state, grantedCents: order.cents });
    const booked = await book(tx, funds, moves, { today, at, applicationId: application.id });
    if (!booked.ok) return booked;
    const done = await advance(tx, actor, application, 'pay', { at });
    if (!done.ok) return done;
    await tx.updateTable('paymentOrder').set({ paidOn, paidAt: at }).where('id', '=', orderId).execute();
    const t = tellMessages(application.language);
    const { language, title } = application;
    await tellApplicant(tx, deps, application, {
      ...{ event: `paid:${orderId}`, subject: t.paid(formatMoney(order.cents, language)), at },
      parts: [paragraph(t.paidText(title, formatDay(paidOn, language)))],
    });
    return ok(null);
  });
}

/** Books what an applicant paid back after the settlement; in the year of its fund it can be given again. */
export function takeReturn(
  deps: Deps,
  actor: Actor,
  { applicationId, cents }: { applicationId: number; cents: number },
): Promise<Result<null, PayError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!holdsRole(actor, 'finance')) return fail({ kind: 'not-allowed' });
    const application = await lockApplication(tx, applicationId);
    const settled = await tx
      .selectFrom('applicationSettlement')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .forUpdate()
      .executeTakeFirst();
    if (!application || !settled) return fail({ kind: 'order-not-found' });
    const leftCents = settled.reclaimCents - settled.returnedCents;
    if (cents > leftCents) return fail({ kind: 'more-than-reclaimed', leftCents });
    const at = deps.now();
    const today = townDay(at);
    const funds = await lockFundsOf(tx, applicationId);
    const sameYear = funds.every(({ year }) => year === Number(today.slice(0, 4)));
    const booked = await book(tx, funds, movesOfReturn(cents, { sameYear }), { today, at, applicationId });
    if (!booked.ok) return booked;
    await tx
      .updateTable('applicationSettlement')
      .set({ returnedCents: settled.returnedCents + cents })
      .where('applicationId', '=', applicationId)
      .execute();
    const subject = `application:${applicationId}`;
    await record(tx, { actor, at, act: 'application.returned', subject, detail: { cents } });
    return ok(null);
  });
}
