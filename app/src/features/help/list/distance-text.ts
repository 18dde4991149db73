import type { Locale } from '../../../platform/i18n/locale.ts';
import { roundMetres } from '../suggestions/suggestion.ts';
import { listMessages } from './messages.ts';

/** "800 meter verderop", "ongeveer 1,2 kilometer verderop". */
export function distanceText(metres: number, roughly: boolean, locale: Locale): string {
  const t = listMessages(locale);
  const rounded = roundMetres(metres);
  const tag = locale === 'nl' ? 'nl-NL' : 'en-GB';
  const text =
    rounded < 1_000
      ? t.metres(String(rounded))
      : t.kilometres((rounded / 1_000).toLocaleString(tag, { maximumFractionDigits: 1 }));
  return roughly ? t.roughly(text) : text;
}
