import { formatCount, formatMoney } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { instrumentariumMessages } from './messages.ts';
import type { Spread } from './spread.ts';
import type { SharedRange } from './wilson.ts';

/** The middle with the least and the most, in whole units; a dash where nothing is known. */
export function spreadText(spread: Spread | null, locale: Locale, unit: 'count' | 'money' | 'mark' = 'count'): string {
  if (!spread) return '–';
  const write = (value: number) => {
    if (unit === 'money') return formatMoney(Math.round(value / 100) * 100, locale);
    return unit === 'mark'
      ? value.toLocaleString(locale, { maximumFractionDigits: 1 })
      : formatCount(Math.round(value), locale);
  };
  return instrumentariumMessages(locale).between(write(spread.median), write(spread.least), write(spread.most));
}

/** A share with its range in whole percent. */
export function rangeText(range: SharedRange | null, locale: Locale): string {
  if (!range) return '–';
  return instrumentariumMessages(locale).range(percent(range.share), percent(range.low), percent(range.high));
}

/** A share in whole percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
