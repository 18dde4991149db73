import { addDays } from '../../../platform/calendar/days.ts';
import { nextWorkingDay } from '../../../platform/calendar/working-days.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import type { LetterContent } from '../deciding/letter.ts';
import { type State, stepsFrom, subsidySteps } from '../states/steps.ts';
import type { Course } from '../view/load-course.ts';

/** An objection of an applicant, and what was said to it. */
export type Objection = {
  id: number;
  against: 'decision' | 'set_aside';
  came: 'web' | 'letter' | 'desk';
  /** The day of the postmark; only of a letter. */
  postedOn: string | null;
  receivedOn: string;
  inTime: boolean;
  grounds: string;
  dueOn: string;
  /** Null while it is open. */
  outcome: 'founded' | 'unfounded' | 'inadmissible' | 'withdrawn' | null;
  reasons: string;
  decidedOn: string | null;
  /** What had been granted before it was founded, in cents. */
  formerCents: number | null;
  letter: LetterContent | null;
};

/** What can be objected to now: made on a day, and until when one can object in time. */
export type Standing = { against: Objection['against']; madeOn: string; until: string };

type Subject = { state: State; rules: Pick<SchemeRules, 'challenge' | 'terms'> };

/** What an applicant can still object to; null where nothing was decided, or where an objection was made to it before. */
export function openToObjection(
  { state, rules }: Subject,
  { decision, events, objections }: Pick<Course, 'decision' | 'events' | 'objections'>,
): Standing | null {
  if (rules.challenge || !stepsFrom(subsidySteps, state, { council: true }).some(({ step }) => step === 'object'))
    return null;
  const against = state === 'set_aside' ? 'set_aside' : 'decision';
  if (objections.some((one) => one.against === against)) return null;
  if (against === 'decision')
    return decision && { against, madeOn: decision.decidedOn, until: decision.objectionUntil };
  const stopped = events.findLast(({ step }) => step === 'set-aside');
  if (!stopped) return null;
  const madeOn = townDay(stopped.at);
  return { against, madeOn, until: lastDayToObject(madeOn, rules) };
}

/** The last day on which one can object in time to what was made known on this day (Awb 6:7 and 6:8). */
export function lastDayToObject(madeOn: string, { terms }: Pick<SchemeRules, 'terms'>): string {
  return nextWorkingDay(addDays(madeOn, terms.objectionWeeks * 7));
}

type Arrival = Pick<Objection, 'receivedOn' | 'postedOn'>;

/** Whether it came by the last day, or in a letter that was posted by then and came within a week after it (Awb 6:9). */
export function cameInTime({ receivedOn, postedOn }: Arrival, until: string): boolean {
  if (receivedOn <= until) return true;
  return postedOn !== null && postedOn <= until && receivedOn <= addDays(until, 7);
}

/** The last day to decide: counted from the end of the time to object (Awb 7:10), or from when a late one came. */
export function objectionDue(arrival: Arrival, until: string, { terms }: Pick<SchemeRules, 'terms'>): string {
  const from = cameInTime(arrival, until) ? until : arrival.receivedOn;
  return nextWorkingDay(addDays(from, terms.objectionDecisionWeeks * 7));
}

export type WantedAnswer = { outcome: NonNullable<Objection['outcome']>; cents: number | null; reasons: string };

/** What is done with an objection; `moreCents` is granted beside what was granted before. */
export type Answer =
  | { step: 'uphold' | 'take-up' }
  | { step: 'grant-anew' | 'partly-anew'; outcome: 'grant' | 'partly'; cents: number; moreCents: number };

export type AnswerError =
  | { kind: 'reasons-missing' }
  | { kind: 'amount-missing' }
  | { kind: 'more-than-asked'; askedCents: number }
  | { kind: 'less-than-before'; formerCents: number };

/** Judges what the college says to an objection: with reasons, and nobody gets less by objecting. Amounts in cents. */
export function answerTo(
  { outcome, cents, reasons }: WantedAnswer,
  { against, askedCents, formerCents }: { against: Objection['against']; askedCents: number; formerCents: number },
): Result<Answer, AnswerError> {
  if (reasons === '') return fail({ kind: 'reasons-missing' });
  if (outcome !== 'founded') return ok({ step: 'uphold' });
  if (against === 'set_aside') return ok({ step: 'take-up' });
  if (cents === null || cents === 0) return fail({ kind: 'amount-missing' });
  if (cents > askedCents) return fail({ kind: 'more-than-asked', askedCents });
  if (cents < formerCents) return fail({ kind: 'less-than-before', formerCents });
  const moreCents = cents - formerCents;
  return cents === askedCents
    ? ok({ step: 'grant-anew', outcome: 'grant', cents, moreCents })
    : ok({ step: 'partly-anew', outcome: 'partly', cents, moreCents });
}
