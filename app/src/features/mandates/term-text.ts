import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { mandateMessages } from './messages.ts';

/** From when until when, in words; "nog niet bepaald" where one of the two is not known. */
export function termText(
  { startsOn, endsOn }: { startsOn: string | null; endsOn: string | null },
  locale: Locale,
): string {
  const t = mandateMessages(locale);
  if (startsOn === null || endsOn === null) return t.notSet;
  return t.fromTo(formatDay(startsOn, locale), formatDay(endsOn, locale));
}
