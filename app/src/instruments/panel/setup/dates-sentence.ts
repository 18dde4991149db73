import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Panel } from '../panel.ts';
import { setupMessages } from './setup-messages.ts';

/** Until when people can answer and when everything about them is gone; undefined while that is not settled. */
export function datesSentence(
  { answerUntil, deleteOn }: Pick<Panel, 'answerUntil' | 'deleteOn'>,
  locale: Locale,
): string | undefined {
  if (answerUntil === null || deleteOn === null) return undefined;
  return setupMessages(locale).sentence(formatDay(answerUntil, locale), formatDay(deleteOn, locale));
}
