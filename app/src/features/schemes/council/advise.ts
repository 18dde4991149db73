import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { amountOf, type DecisionError, type Outcome } from '../deciding/decision.ts';
import { advance } from '../states/advance.ts';
import { type LockError, lockForOfficer } from '../states/lock-application.ts';
import type { StepError } from '../states/steps.ts';
import { countVoters } from './load-judging.ts';

/** What the council advised in its meeting, as the secretary writes it down. */
export type NewAdvice = {
  id: number;
  seen: number;
  outcome: Outcome;
  cents: number | null;
  reasons: string;
  metOn: string;
  present: number;
  inFavour: number;
};
export type AdviseError =
  | LockError
  | StepError
  | Exclude<DecisionError, { kind: 'deviation-needs-reason' }>
  | { kind: 'met-in-the-future' }
  | { kind: 'met-before-submission' }
  | { kind: 'too-many-present'; most: number }
  | { kind: 'no-majority' };

/** Keeps the advice of the council, with its reasons. Who has an interest is not counted among those present. */
export function adviseApplication(deps: Deps, actor: Actor, advice: NewAdvice): Promise<Result<null, AdviseError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', advice);
    if (!locked.ok) return locked;
    const application = locked.value;
    const { reasons, metOn, present, inFavour, outcome } = advice;
    const at = deps.now();
    if (reasons === '') return fail({ kind: 'reasons-missing' });
    if (metOn > townDay(at)) return fail({ kind: 'met-in-the-future' });
    if (application.submittedAt && metOn < townDay(application.submittedAt))
      return fail({ kind: 'met-before-submission' });
    const amount = amountOf(outcome, advice.cents, application.askedCents ?? 0);
    if (!amount.ok) return amount;
    const most = await countVoters(tx, application.id, metOn);
    if (present > most) return fail({ kind: 'too-many-present', most });
    if (inFavour > present || inFavour * 2 <= present) return fail({ kind: 'no-majority' });
    const done = await advance(tx, actor, application, 'advise', { at });
    if (!done.ok) return done;
    await tx
      .insertInto('applicationAdvice')
      .values({
        ...{ applicationId: application.id, outcome, cents: amount.value, reasons, metOn, present, inFavour },
        madeAt: at,
      })
      .execute();
    return ok(null);
  });
}
