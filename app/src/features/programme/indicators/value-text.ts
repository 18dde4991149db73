import { formatCount, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Unit } from './indicator.ts';

const tag = { nl: 'nl-NL', en: 'en-GB' } as const;
const decimal = (value: number, locale: Locale) => value.toLocaleString(tag[locale], { maximumFractionDigits: 1 });

/** A value as it is read: "83 %", "12 dagen", "€ 4.500", "3,8". */
export function valueText(value: number, unit: Unit, locale: Locale): string {
  switch (unit) {
    case 'percent':
      return `${decimal(value, locale)} %`;
    case 'days':
      return { nl: `${decimal(value, locale)} dagen`, en: `${decimal(value, locale)} days` }[locale];
    case 'euro':
      return formatMoney(Math.round(value) * 100, locale);
    case 'count':
      return formatCount(value, locale);
    case 'score':
      return decimal(value, locale);
  }
}

/** The same where there is little room, as along an axis. */
export function shortValue(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'days') return decimal(value, locale);
  if (unit === 'euro' && Math.abs(value) >= 10_000) return `€ ${decimal(value / 1000, locale)}k`;
  return valueText(value, unit, locale);
}
