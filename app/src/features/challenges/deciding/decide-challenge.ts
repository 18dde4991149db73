import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import {
  advance,
  type LockError,
  lastDayToObject,
  lockForOfficer,
  numberText,
  type StepError,
  tellDecision,
} from '../../schemes/index.ts';
import { composeChallengeLetter } from './letter.ts';

export type WantedDecision = {
  outcome: 'grant' | 'refuse';
  /** The key of the ground of the ordinance, or null; a refusal names one. */
  ground: string | null;
  reasons: string;
  conditions: string;
};
export type DecideChallengeError = LockError | StepError | { kind: 'reasons-missing' } | { kind: 'ground-missing' };

/** Decides about a challenge with grounds, writes the letter and sends it. No fund is touched: the task has its budget. */
export function decideChallenge(
  deps: Deps,
  actor: Actor,
  { id, seen, outcome, ground, reasons, conditions }: WantedDecision & { id: number; seen: number },
): Promise<Result<null, DecideChallengeError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'decider', { id, seen });
    if (!locked.ok) return locked;
    const application = locked.value;
    const { rules } = application;
    if (!rules.challenge) return fail({ kind: 'application-not-found' });
    if (reasons === '') return fail({ kind: 'reasons-missing' });
    const named = rules.challenge.grounds.find(({ key }) => key === ground);
    if (outcome === 'refuse' && !named) return fail({ kind: 'ground-missing' });
    const at = deps.now();
    const today = townDay(at);
    const done = await advance(tx, actor, application, outcome, { at });
    if (!done.ok) return done;
    const { proposedCents } = await tx
      .selectFrom('challenge')
      .select('proposedCents')
      .where('applicationId', '=', id)
      .executeTakeFirstOrThrow();
    const cents = outcome === 'grant' ? (proposedCents ?? 0) : 0;
    const objectionUntil = lastDayToObject(today, rules);
    const letter = composeChallengeLetter(rules, {
      ...{ number: numberText(application), title: application.title, outcome, proposedCents, reasons, conditions },
      ...{ submittedOn: townDay(application.submittedAt ?? at), decidedOn: today, objectionUntil },
      ground: outcome === 'refuse' ? (named?.name ?? null) : null,
    });
    await tx
      .insertInto('applicationDecision')
      .values({
        ...{ applicationId: id, outcome, cents, reasons, conditions, objectionUntil, decidedOn: today, decidedAt: at },
        ...{ letter: JSON.stringify(letter), inTime: application.dueOn === null || today <= application.dueOn },
      })
      .execute();
    await tellDecision(tx, deps, application, { letter, event: 'decided', at });
    return ok(null);
  });
}
