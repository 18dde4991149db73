import type { Actor } from '../../../platform/actor.ts';
import { addWorkingDays, workingDaysBetween } from '../../../platform/calendar/working-days.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { advance } from '../states/advance.ts';
import { loadApplication } from '../states/load-application.ts';
import type { StepError } from '../states/steps.ts';
import { allowance } from './allowance.ts';
import { lockToWork, type OwnError } from './lock-own.ts';
import { figuresOf } from './plan-figures.ts';

/** The day by which is decided, moved on by the working days that an answer took. */
export function dueAfter({ dueOn, suspendedOn }: { dueOn: string; suspendedOn: string }, today: string): string {
  return addWorkingDays(dueOn, Math.max(0, workingDaysBetween(suspendedOn, today)));
}

/** Answers what the secretary asked: the term goes on from there. */
export function answerQuestion(
  deps: Deps,
  actor: Actor,
  id: number,
  answer: string,
): Promise<Result<null, OwnError | StepError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockToWork(tx, actor, id);
    if (!locked.ok) return locked;
    const own = locked.value;
    const at = deps.now();
    const { dueOn, suspendedOn } = own;
    const due = dueOn && suspendedOn ? dueAfter({ dueOn, suspendedOn }, townDay(at)) : dueOn;
    const application = await loadApplication(tx, id);
    // The budget may be another one than was sent.
    const askedCents = application && !own.rules.challenge && allowance(own.rules, figuresOf(application)).askedCents;
    const set = {
      dueOn: due,
      suspendedOn: null,
      answerDue: null,
      askedCents: typeof askedCents === 'number' ? askedCents : own.askedCents,
    };
    const done = await advance(tx, actor, own, 'answer', { at, set });
    if (!done.ok) return done;
    await tx
      .updateTable('applicationQuestion')
      .set({ answer, answeredAt: at })
      .where('applicationId', '=', id)
      .where('answeredAt', 'is', null)
      .execute();
    return ok(null);
  });
}
