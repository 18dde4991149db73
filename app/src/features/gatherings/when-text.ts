import { townDay } from '../../platform/i18n/day.ts';
import { formatMoment, formatTime } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { gatheringMessages } from './messages.ts';

/** "do 3 december 2026, 19.30 tot 21.30 uur"; the day of the end only where it is another one. */
export function whenText({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, locale: Locale): string {
  const end = townDay(startsAt) === townDay(endsAt) ? formatTime(endsAt, locale) : formatMoment(endsAt, locale);
  return gatheringMessages(locale).between(formatMoment(startsAt, locale), end);
}
