import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Missing } from '../fixing/missing.ts';
import { setupMessages } from './setup-messages.ts';

/** What keeps an officer from fixing a budget: something is missing, or somebody still waits for a decision. */
export type ToMend = Missing | { kind: 'unanswered'; count: number };

/** What to do about it, in a sentence. */
export function missingText(error: ToMend, locale: Locale): string {
  const t = setupMessages(locale).refused;
  switch (error.kind) {
    case 'fewer-than-minimum':
      return t[error.kind](error.min);
    case 'project-over-budget':
      return t[error.kind](error.title);
    case 'proposals-open':
      return t[error.kind](formatDay(error.until, locale));
    case 'unanswered':
      return t[error.kind](error.count);
    case 'no-amount':
    case 'no-closing-time':
    case 'closing-time-past':
    case 'too-few-projects':
      return t[error.kind];
  }
}
