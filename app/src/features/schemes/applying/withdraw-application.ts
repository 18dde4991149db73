import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { book } from '../ledger/book.ts';
import { lockFundsOf } from '../ledger/funds.ts';
import type { MoneyError } from '../ledger/money.ts';
import { movesOf } from '../ledger/moves-of.ts';
import { advance } from '../states/advance.ts';
import { numberText } from '../states/number-text.ts';
import type { StepError } from '../states/steps.ts';
import { tellApplicant } from '../states/tell-applicant.ts';
import { tellMessages } from '../states/tell-messages.ts';
import { lockOwn, type OwnError } from './lock-own.ts';

export type WithdrawError = OwnError | StepError | MoneyError | { kind: 'already-at-bank' };

/** Takes an application back: a draft is thrown away, what was reserved can be given to others, the account is forgotten. */
export function withdrawApplication(
  deps: Deps,
  actor: Actor,
  id: number,
): Promise<Result<{ thrownAway: boolean }, WithdrawError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockOwn(tx, actor, id);
    if (!locked.ok) return locked;
    const own = locked.value;
    const at = deps.now();
    if (own.state === 'draft') {
      await tx.deleteFrom('application').where('id', '=', id).execute();
      await record(tx, { actor, at, act: 'application.thrown-away', subject: `application:${id}` });
      return ok({ thrownAway: true });
    }
    const orders = await tx
      .selectFrom('paymentOrder')
      .select(['cents', 'batchId'])
      .where('applicationId', '=', id)
      .forUpdate()
      .execute();
    if (orders.some(({ batchId }) => batchId !== null)) return fail({ kind: 'already-at-bank' });
    const grantedCents = orders.reduce((sum, { cents }) => sum + cents, 0);
    const funds = await lockFundsOf(tx, id);
    const moves = movesOf('withdraw', { state: own.state, grantedCents });
    const booked = await book(tx, funds, moves, { today: townDay(at), at, applicationId: id });
    if (!booked.ok) return booked;
    const done = await advance(tx, actor, own, 'withdraw', { at });
    if (!done.ok) return done;
    await tx.deleteFrom('paymentOrder').where('applicationId', '=', id).execute();
    await tx.deleteFrom('applicationAccount').where('applicationId', '=', id).execute();
    const t = tellMessages(own.language);
    // An objection to what is given up asks for nothing any more.
    await tx
      .updateTable('applicationObjection')
      .set({ outcome: 'withdrawn', reasons: t.withdrawnText, decidedOn: townDay(at), decidedAt: at })
      .where('applicationId', '=', id)
      .where('outcome', 'is', null)
      .execute();
    const parts = [paragraph(t.withdrawnText)];
    await tellApplicant(tx, deps, own, { event: 'withdrawn', subject: t.withdrawn(numberText(own)), parts, at });
    return ok({ thrownAway: false });
  });
}
