import { openness, type Step } from '../../features/steps/index.ts';
import { formatDay, formatMoment } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { messages } from './messages.ts';

/** Whether one can take part in the step now, in a sentence with its date. */
export function stepState(step: Step, now: Date, locale: Locale): { open: boolean; text: string } {
  const t = messages(locale);
  switch (openness(step, now)) {
    case 'open':
      if (step.actsToday && !step.actsToday.includes('contribute')) return { open: false, text: t.notNow };
      return { open: true, text: step.closesAt ? t.openUntil(formatMoment(step.closesAt, locale)) : t.openEnded };
    case 'coming':
      return { open: false, text: step.opensAt ? t.opensOn(formatMoment(step.opensAt, locale)) : t.closed };
    case 'closed':
      return { open: false, text: step.closesAt ? t.closedOn(formatDay(step.closesAt, locale)) : t.closed };
    case 'draft':
      return { open: false, text: t.notNow };
  }
}
