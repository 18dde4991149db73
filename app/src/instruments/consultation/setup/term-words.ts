import { formatWeekday } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Consultation } from '../consultation.ts';
import { legalTerm } from './legal-term.ts';
import { setupMessages } from './setup-messages.ts';

/** From when to when a draft lies open, and why the last day is that one where it moved; empty without a first day. */
export function termWords(
  { firstDay, lastDay, termWeeks }: Pick<Consultation, 'firstDay' | 'lastDay' | 'termWeeks'>,
  locale: Locale,
): string[] {
  if (firstDay === null || lastDay === null) return [];
  const t = setupMessages(locale);
  const { movedFrom, lastDay: byLaw } = legalTerm(firstDay, termWeeks);
  const words = [t.termText(formatWeekday(firstDay, locale), formatWeekday(lastDay, locale))];
  // An extension has a reason of its own.
  if (movedFrom && byLaw === lastDay)
    words.push(t.moved(termWeeks, formatWeekday(movedFrom.day, locale), t.because[movedFrom.because]));
  return words;
}
