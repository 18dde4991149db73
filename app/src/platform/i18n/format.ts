import type { Locale } from './locale.ts';

const tag = { nl: 'nl-NL', en: 'en-GB' } as const;
const formatters = new Map<string, Intl.DateTimeFormat>();

// Making an Intl formatter costs far more than using one.
function formatter(
  locale: Locale,
  timeZone: string,
  key: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const id = `${locale}|${timeZone}|${key}`;
  const known = formatters.get(id);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag[locale], { ...options, timeZone });
  formatters.set(id, made);
  return made;
}

const zone = 'Europe/Amsterdam';

/** "3 december 2026" */
export function formatDay(date: Date | string, locale: Locale): string {
  return formatter(locale, zone, 'day', { day: 'numeric', month: 'long', year: 'numeric' }).format(toDate(date));
}

/** "donderdag 3 december 2026" */
export function formatWeekday(date: Date | string, locale: Locale): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return formatter(locale, zone, 'weekday', options).format(toDate(date));
}

/** "19:30" */
export function formatTime(date: Date, locale: Locale): string {
  return formatter(locale, zone, 'time', { hour: '2-digit', minute: '2-digit' }).format(date);
}

/** "do 3 december 2026, 19:30" */
export function formatMoment(date: Date | string, locale: Locale): string {
  return formatter(locale, zone, 'moment', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(toDate(date));
}

/** "1.234" */
export function formatCount(count: number, locale: Locale): string {
  return count.toLocaleString(tag[locale]);
}

/** "€ 400.000", from whole cents; cents are shown only when there are any. */
export function formatMoney(cents: number, locale: Locale): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return (cents / 100).toLocaleString(tag[locale], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A date without a time counts as noon, so that no time zone moves it to another day. */
function toDate(date: Date | string): Date {
  if (date instanceof Date) return date;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T12:00:00Z`) : new Date(date);
}
