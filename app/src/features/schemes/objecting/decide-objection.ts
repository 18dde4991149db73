import type { Actor } from '../../../platform/actor.ts';
import { addWorkingDays } from '../../../platform/calendar/working-days.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { deviates } from '../deciding/decision.ts';
import { tellDecision } from '../deciding/tell-decision.ts';
import { book } from '../ledger/book.ts';
import { type Fund, lockFunds, lockFundsOf } from '../ledger/funds.ts';
import type { MoneyError } from '../ledger/money.ts';
import { movesOf } from '../ledger/moves-of.ts';
import { loadScheme } from '../rules/load-scheme.ts';
import { advance } from '../states/advance.ts';
import { type LockError, type Locked, lockForOfficer } from '../states/lock-application.ts';
import { numberText } from '../states/number-text.ts';
import type { StepError } from '../states/steps.ts';
import { type Course, loadCourse } from '../view/load-course.ts';
import { type Answer, type AnswerError, answerTo, type WantedAnswer } from './objection.ts';
import { composeObjectionLetter } from './objection-letter.ts';

export type DecideObjectionError = LockError | StepError | AnswerError | MoneyError | { kind: 'no-objection' };

type NewDecision = Extract<Answer, { cents: number }>;

/**
 * Decides on the objection that is open: it is upheld, or there is a new decision, whose money is reserved beside what was
 * granted before. The letter goes out, all or nothing.
 */
export function decideObjection(
  deps: Deps,
  actor: Actor,
  { id, seen, conditions, ...wanted }: WantedAnswer & { id: number; seen: number; conditions: string },
): Promise<Result<null, DecideObjectionError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'decider', { id, seen });
    if (!locked.ok) return locked;
    const application = locked.value;
    const course = await loadCourse(tx, id);
    const objection = course.objections.find(({ outcome }) => outcome === null);
    if (!objection) return fail({ kind: 'no-objection' });
    const askedCents = application.askedCents ?? 0;
    const formerCents = course.decision?.cents ?? 0;
    const answer = answerTo(wanted, { against: objection.against, askedCents, formerCents });
    if (!answer.ok) return answer;

    const at = deps.now();
    const today = townDay(at);
    const anew = 'cents' in answer.value ? answer.value : null;
    if (anew) {
      const booked = await grantMore(tx, application, anew, at);
      if (!booked.ok) return booked;
      await writeNewDecision(tx, id, course, { ...anew, reasons: wanted.reasons, conditions });
    }
    const letter = composeObjectionLetter(application.rules, {
      ...{ number: numberText(application), title: application.title, objection, decidedOn: today },
      ...{ outcome: wanted.outcome, reasons: wanted.reasons, conditions: anew ? conditions : '', formerCents },
      newCents: anew?.cents ?? null,
    });
    await tx
      .updateTable('applicationObjection')
      .set({
        ...{ outcome: wanted.outcome, reasons: wanted.reasons, decidedOn: today, decidedAt: at },
        ...{ formerCents: anew && formerCents, letter: JSON.stringify(letter) },
      })
      .where('id', '=', objection.id)
      .execute();
    const { step } = answer.value;
    // What was set aside is judged from the start, in a full term.
    const again = { dueOn: addWorkingDays(today, application.rules.terms.decisionDays), answerDue: null };
    const set = step === 'take-up' ? { ...again, suspendedOn: null } : {};
    const done = await advance(tx, actor, application, step, { at, set });
    if (!done.ok) return done;
    await tellDecision(tx, deps, application, { letter, event: `objection-decided:${objection.id}`, at });
    return ok(null);
  });
}

async function grantMore(
  tx: Tx,
  application: Locked,
  { step, moreCents }: NewDecision,
  at: Date,
): Promise<Result<unknown, MoneyError>> {
  if (moreCents === 0) return ok(null);
  const { id: applicationId, state } = application;
  const today = townDay(at);
  const funds = await fundsFor(tx, application, today, at);
  const moves = movesOf(step, { state, grantedCents: moreCents });
  const booked = await book(tx, funds, moves, { today, at, applicationId });
  if (booked.ok)
    await tx.insertInto('paymentOrder').values({ applicationId, cents: moreCents, orderedAt: at }).execute();
  return booked;
}

/** More of what was given comes from the same year; after a refusal from this one. */
async function fundsFor(tx: Tx, { id, schemeId, areaId }: Locked, today: string, at: Date): Promise<Fund[]> {
  const booked = await lockFundsOf(tx, id);
  if (booked.length > 0) return booked;
  const scheme = await loadScheme(tx, schemeId, today);
  if (!scheme) throw new Error(`Scheme ${schemeId} has no rules in force`);
  return lockFunds(tx, { schemeId, rules: scheme.rules, year: Number(today.slice(0, 4)), today, at, areaId });
}

/** What holds from now on; the day, the term and the letter of the first decision stay what they were. */
async function writeNewDecision(
  tx: Tx,
  applicationId: number,
  { advice, decision }: Course,
  { outcome, cents, reasons, conditions }: NewDecision & { reasons: string; conditions: string },
): Promise<void> {
  const other = advice !== null && deviates(advice, { outcome, cents });
  await tx
    .updateTable('applicationDecision')
    .set({
      ...{ outcome, cents, reasons, conditions: conditions || (decision?.conditions ?? '') },
      deviation: other ? decision?.deviation || reasons : '',
    })
    .where('applicationId', '=', applicationId)
    .execute();
}
