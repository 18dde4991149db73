import { addDays } from '../../platform/calendar/days.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

/** Whether the officer would choose the same way again. */
export const againAnswers = ['yes', 'adapted', 'no'] as const;
export type Again = (typeof againAnswers)[number];

/** What the officer writes of how it went. */
export type EvaluationText = {
  wentWell: string;
  wentLess: string;
  again: Again | null;
  hours: number | null;
  costCents: number | null;
  /** How many were told of it, as far as the officer knows, and how that is known. */
  reached: number | null;
  reachedHow: string;
  changeNote: string;
};

/** Four weeks after the end: long enough for answers of participants, short enough to remember. */
const daysToEvaluate = 28;

/** The day (YYYY-MM-DD) by which what ended on that day is evaluated. */
export function dueOn(endedOn: string): string {
  return addDays(endedOn, daysToEvaluate);
}

export type PublishProblem =
  | { kind: 'incomplete'; missing: ('wentWell' | 'wentLess' | 'again' | 'reachedHow')[] }
  | { kind: 'change-note-missing' };

/** Decides whether it may be shown to everybody: good and less good, and a figure never without how it is known. */
export function mayPublish(text: EvaluationText, published: boolean): Result<null, PublishProblem> {
  const missing = [
    ...(text.wentWell === '' ? (['wentWell'] as const) : []),
    ...(text.wentLess === '' ? (['wentLess'] as const) : []),
    ...(text.again === null ? (['again'] as const) : []),
    ...(text.reached !== null && text.reachedHow === '' ? (['reachedHow'] as const) : []),
  ];
  if (missing.length > 0) return fail({ kind: 'incomplete', missing });
  return published && text.changeNote === '' ? fail({ kind: 'change-note-missing' }) : ok(null);
}
