import { z } from 'zod';
import { type FormState, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { AnswerOutcomeError } from './answer-outcome.ts';
import { outcomeMessages } from './messages.ts';
import { helpedAnswers } from './outcome.ts';
import { longestWhy } from './outcome-section.tsx';

/** Whether it helped, and why. */
export function outcomeForm(locale: Locale) {
  const t = outcomeMessages(locale).problems;
  return z.object({
    helped: z.enum(helpedAnswers, { error: t.helped }),
    why: z.string().trim().max(longestWhy, t.whyLong).prefault(''),
  });
}

/** The status of each failure. */
export const outcomeStatus = {
  'thread-not-found': 404,
  'not-asked-yet': 409,
  'why-missing': 422,
} as const satisfies Record<AnswerOutcomeError['kind'], number>;

/** The form again with what went wrong; undefined where there is nothing to answer. */
export function outcomeProblem(state: FormState, error: AnswerOutcomeError, locale: Locale): FormState | undefined {
  const t = outcomeMessages(locale).problems;
  switch (error.kind) {
    case 'thread-not-found':
      return undefined;
    case 'not-asked-yet':
      return withError(state, '', t[error.kind]);
    case 'why-missing':
      return withError(state, 'why', t[error.kind]);
  }
}
