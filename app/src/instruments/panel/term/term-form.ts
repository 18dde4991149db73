import { z } from 'zod';
import { optionalDay } from '../../../features/staff/index.ts';
import { emptyForm, type FormState, withError } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { bodies, type Panel } from '../panel.ts';
import type { TermError } from './change-term.ts';
import { proposedDeletion } from './term.ts';
import { termMessages } from './term-messages.ts';

/** The status that goes with each reason why a term cannot be that. */
export const termStatus = {
  fixed: 409,
  'not-an-officer': 403,
  'from-missing': 422,
  'until-missing': 422,
  turned: 422,
  'deleted-first': 422,
  'deleted-unanswered': 422,
  'deleted-in-the-past': 422,
} as const satisfies Record<TermError['kind'], number>;

/** Reads what a panel is and how long it sits. */
export function termForm(locale: Locale) {
  const wrong = termMessages(locale).dayWrong;
  // A day of another century is a slip of the finger, and sums with it leave the calendar.
  const day = optionalDay(wrong).refine((typed) => typed === null || /^20\d\d/.test(typed), wrong);
  return z.object({ body: z.enum(bodies), from: day, until: day, deleteOn: day });
}

/** What the form of a term holds at first. */
export function termValues({ body, termFrom, termUntil, deleteOn }: Panel): FormState {
  return emptyForm({ body, from: termFrom ?? '', until: termUntil ?? '', deleteOn: deleteOn ?? '' });
}

/** The form with the reason at the field where it can be mended. */
export function refusedTerm(state: FormState, error: TermError, locale: Locale): FormState {
  const t = termMessages(locale);
  switch (error.kind) {
    case 'fixed':
      return withError(state, '', t.fixed);
    case 'not-an-officer':
      return withError(state, '', t.notOfficer);
    case 'from-missing':
      return withError(state, 'from', t.fromMissing);
    case 'until-missing':
      return withError(state, 'until', t.untilMissing);
    case 'turned':
      return withError(state, 'until', t.turned);
    case 'deleted-first':
      return withError(state, 'deleteOn', deletedFirst(error.until, locale));
    case 'deleted-unanswered':
      return withError(state, 'deleteOn', t.deletedUnanswered);
    case 'deleted-in-the-past':
      return withError(state, 'deleteOn', t.past);
  }
}

/** Why the persons cannot go so early, with a day on which they can. */
export function deletedFirst(until: string, locale: Locale): string {
  const proposed = formatDay(proposedDeletion(until), locale);
  return termMessages(locale).deletedFirst(formatDay(until, locale), proposed);
}
