import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { drawMessages } from './draw-messages.ts';

/** A chance as people say it: "op 83 van de 1.000 lijsten, ongeveer 1 op 12". */
export function chanceText(lists: number, of: number, locale: Locale): string {
  const t = drawMessages(locale);
  if (lists === 0) return t.noChance;
  const oneIn = of / lists;
  const rounded = oneIn < 3 ? Math.round(oneIn * 10) / 10 : Math.round(oneIn);
  return t.chance(formatCount(lists, locale), formatCount(of, locale), formatCount(rounded, locale));
}

/** The number of a list with all its digits, as the dice show it: 042 of 1,000. */
export function listNumber(ticket: number, of: number): string {
  return String(ticket).padStart(String(of - 1).length, '0');
}
