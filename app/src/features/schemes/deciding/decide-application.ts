import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { book } from '../ledger/book.ts';
import { lockFunds } from '../ledger/funds.ts';
import type { MoneyError } from '../ledger/money.ts';
import { movesOf } from '../ledger/moves-of.ts';
import { lastDayToObject } from '../objecting/objection.ts';
import { loadScheme } from '../rules/load-scheme.ts';
import { advance } from '../states/advance.ts';
import { type LockError, lockForOfficer } from '../states/lock-application.ts';
import { numberText } from '../states/number-text.ts';
import { type StepError, subsidySteps, takeStep } from '../states/steps.ts';
import { type DecisionError, decide, type WantedDecision } from './decision.ts';
import { composeLetter } from './letter.ts';
import { tellDecision } from './tell-decision.ts';

export type DecideError = LockError | StepError | DecisionError | MoneyError;

/**
 * Decides about an application: reserves the money, writes the letter and sends it, all or nothing. Two decisions at once
 * wait for the application and for the fund, so that neither is decided twice and no ceiling is passed.
 */
export function decideApplication(
  deps: Deps,
  actor: Actor,
  { id, seen, ...wanted }: WantedDecision & { id: number; seen: number },
): Promise<Result<{ cents: number }, DecideError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'decider', { id, seen });
    if (!locked.ok) return locked;
    const application = locked.value;
    const { rules } = application;
    const council = rules.council !== null;
    const step = takeStep(subsidySteps, application.state, wanted.outcome, { council });
    if (!step.ok) return step;
    const advice = await tx
      .selectFrom('applicationAdvice')
      .select(['outcome', 'cents', 'reasons'])
      .where('applicationId', '=', id)
      .executeTakeFirst();
    const askedCents = application.askedCents ?? 0;
    const decided = decide(wanted, { askedCents, advice: advice ?? null });
    if (!decided.ok) return decided;
    const { outcome, cents, deviation } = decided.value;

    const at = deps.now();
    const today = townDay(at);
    if (cents > 0) {
      // The ceilings are those of now; the rules by which the plan is judged are those of when it was sent.
      const scheme = await loadScheme(tx, application.schemeId, today);
      if (!scheme) return fail({ kind: 'application-not-found' });
      const wantedFunds = { schemeId: scheme.id, rules: scheme.rules, year: Number(today.slice(0, 4)), today, at };
      const funds = await lockFunds(tx, { ...wantedFunds, areaId: application.areaId });
      const moves = movesOf(outcome, { state: application.state, grantedCents: cents });
      const booked = await book(tx, funds, moves, { today, at, applicationId: id });
      if (!booked.ok) return booked;
    }
    const objectionUntil = lastDayToObject(today, rules);
    const number = numberText(application);
    const letter = composeLetter(rules, {
      ...{ number, title: application.title, askedCents, outcome, cents, deviation, objectionUntil },
      ...{ reasons: wanted.reasons, conditions: wanted.conditions, advice: advice ?? null, decidedOn: today },
      submittedOn: townDay(application.submittedAt ?? at),
    });
    await tx
      .insertInto('applicationDecision')
      .values({
        ...{ applicationId: id, outcome, cents, deviation, objectionUntil, decidedOn: today, decidedAt: at },
        ...{ reasons: wanted.reasons, conditions: wanted.conditions, letter: JSON.stringify(letter) },
        inTime: application.dueOn === null || today <= application.dueOn,
      })
      .execute();
    const advanced = await advance(tx, actor, application, outcome, { at });
    if (!advanced.ok) return advanced;
    if (cents > 0) await tx.insertInto('paymentOrder').values({ applicationId: id, cents, orderedAt: at }).execute();
    await tellDecision(tx, deps, application, { letter, event: 'decided', at });
    return ok({ cents });
  });
}
