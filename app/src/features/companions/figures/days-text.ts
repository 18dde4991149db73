import type { Locale } from '../../../platform/i18n/locale.ts';

const tag = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Days with one decimal: "2,5". */
export function daysText(days: number, locale: Locale): string {
  return days.toLocaleString(tag[locale], { maximumFractionDigits: 1 });
}
