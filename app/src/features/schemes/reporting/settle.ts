import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import { paragraph, paragraphs } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { advance } from '../states/advance.ts';
import { type LockError, lockForOfficer } from '../states/lock-application.ts';
import { numberText } from '../states/number-text.ts';
import type { StepError } from '../states/steps.ts';
import { tellApplicant } from '../states/tell-applicant.ts';
import { tellMessages } from '../states/tell-messages.ts';

export type SettleError =
  | LockError
  | StepError
  | { kind: 'more-than-granted'; grantedCents: number }
  | { kind: 'reclaim-needs-reason' }
  | { kind: 'not-over-yet' };

/** What is asked back when less was spent than was given: nothing where asking costs more than it brings. Cents. */
export function reclaimOf(grantedCents: number, spentCents: number, fromCents: number): number {
  const left = Math.max(0, grantedCents - spentCents);
  return left >= fromCents ? left : 0;
}

/** Settles an application after its report: what was right to spend, and what comes back, with a reason. */
export function settleApplication(
  deps: Deps,
  actor: Actor,
  { id, seen, reclaimCents, reasons }: { id: number; seen: number; reclaimCents: number; reasons: string },
): Promise<Result<null, SettleError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', { id, seen });
    if (!locked.ok) return locked;
    const application = locked.value;
    const at = deps.now();
    // What is granted may still become more, and what was added may still have to be paid.
    const open = await tx
      .selectFrom('applicationObjection')
      .select('id')
      .where('applicationId', '=', id)
      .where('outcome', 'is', null)
      .executeTakeFirst();
    const unpaid = await tx
      .selectFrom('paymentOrder')
      .select('id')
      .where('applicationId', '=', id)
      .where('paidOn', 'is', null)
      .executeTakeFirst();
    if (open || unpaid) return fail({ kind: 'not-over-yet' });
    const decision = await tx
      .selectFrom('applicationDecision')
      .select('cents')
      .where('applicationId', '=', id)
      .executeTakeFirst();
    const grantedCents = decision?.cents ?? 0;
    if (reclaimCents > grantedCents) return fail({ kind: 'more-than-granted', grantedCents });
    if (reclaimCents > 0 && reasons === '') return fail({ kind: 'reclaim-needs-reason' });
    const done = await advance(tx, actor, application, 'settle', { at, set: { settledAt: at } });
    if (!done.ok) return done;
    await tx
      .insertInto('applicationSettlement')
      .values({
        ...{ applicationId: id, settledCents: grantedCents - reclaimCents, reclaimCents, reasons },
        ...{ settledOn: townDay(at), settledAt: at },
      })
      .execute();
    const { language } = application;
    const t = tellMessages(language);
    const back = reclaimCents > 0 ? [paragraph(t.reclaimText(formatMoney(reclaimCents, language)))] : [];
    const parts = [paragraph(t.settledText), ...back, ...paragraphs(reasons)];
    const subject = t.settled(numberText(application));
    await tellApplicant(tx, deps, application, { event: 'settled', subject, parts, at });
    return ok(null);
  });
}
