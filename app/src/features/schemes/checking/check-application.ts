import type { Actor } from '../../../platform/actor.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import { nextWorkingDay } from '../../../platform/calendar/working-days.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { paragraph, paragraphs } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lastDayToObject } from '../objecting/objection.ts';
import { advance } from '../states/advance.ts';
import { type LockError, lockForOfficer } from '../states/lock-application.ts';
import { numberText } from '../states/number-text.ts';
import type { StepError } from '../states/steps.ts';
import { tellApplicant } from '../states/tell-applicant.ts';
import { tellMessages } from '../states/tell-messages.ts';

/** The application as the secretary saw it. */
export type Seen = { id: number; seen: number };
type Checked<More extends { kind: string } = never> = Promise<Result<null, LockError | StepError | More>>;

/** Asks something back: from now on the term stands still, until the applicant answers. */
export function askBack(deps: Deps, actor: Actor, which: Seen, question: string): Checked {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', which);
    if (!locked.ok) return locked;
    const { rules, language, ...own } = locked.value;
    const at = deps.now();
    const today = townDay(at);
    const answerDue = nextWorkingDay(addDays(today, rules.terms.answerDays));
    const done = await advance(tx, actor, locked.value, 'ask', { at, set: { suspendedOn: today, answerDue } });
    if (!done.ok) return done;
    const { id } = await tx
      .insertInto('applicationQuestion')
      .values({ applicationId: which.id, question, askedAt: at })
      .returning('id')
      .executeTakeFirstOrThrow();
    const t = tellMessages(language);
    const by = own.channel === 'web' ? [] : [paragraph(t.askedByPost)];
    await tellApplicant(tx, deps, locked.value, {
      ...{ event: `asked:${id}`, subject: t.asked(numberText(own)), at },
      parts: [paragraph(t.askedText(formatDay(answerDue, language))), ...paragraphs(question), ...by],
    });
    return ok(null);
  });
}

/** Says that an application is complete; what everybody will read of it names nobody. */
export function acceptApplication(
  deps: Deps,
  actor: Actor,
  which: Seen,
  { namesChecked }: { namesChecked: boolean },
): Checked<{ kind: 'names-not-checked' }> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', which);
    if (!locked.ok) return locked;
    if (!namesChecked) return fail({ kind: 'names-not-checked' });
    const { rules, language, dueOn, ...own } = locked.value;
    const at = deps.now();
    const done = await advance(tx, actor, locked.value, 'accept', { at });
    if (!done.ok) return done;
    const t = tellMessages(language);
    const parts = [paragraph(t.acceptedText(formatDay(dueOn ?? townDay(at), language)))];
    if (rules.council) parts.push(paragraph(t.acceptedCouncil(rules.council.name)));
    const event = `accepted:${own.revision}`;
    await tellApplicant(tx, deps, locked.value, { event, subject: t.accepted(numberText(own)), parts, at });
    return ok(null);
  });
}

/** Stops with an application of which the question was not answered in time (Awb 4:5). */
export function setAside(deps: Deps, actor: Actor, which: Seen): Checked<{ kind: 'may-still-answer'; until: string }> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', which);
    if (!locked.ok) return locked;
    const { rules, language, answerDue, ...own } = locked.value;
    const at = deps.now();
    const today = townDay(at);
    if (own.state === 'incomplete' && answerDue !== null && today <= answerDue)
      return fail({ kind: 'may-still-answer', until: answerDue });
    const done = await advance(tx, actor, locked.value, 'set-aside', { at });
    if (!done.ok) return done;
    const t = tellMessages(language);
    const until = lastDayToObject(today, rules);
    const parts = [paragraph(t.setAsideText(formatDay(until, language))), ...paragraphs(rules.letters.objection)];
    await tellApplicant(tx, deps, locked.value, {
      event: `set-aside:${own.revision}`,
      subject: t.setAside(numberText(own)),
      parts,
      at,
    });
    return ok(null);
  });
}

/** Puts an application before the council. */
export function sendToCouncil(deps: Deps, actor: Actor, which: Seen): Checked {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', which);
    if (!locked.ok) return locked;
    const done = await advance(tx, actor, locked.value, 'send-to-council', { at: deps.now() });
    return done.ok ? ok(null) : done;
  });
}
