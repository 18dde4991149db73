import type { Locale } from '../../../platform/i18n/locale.ts';
import { nearMessages } from './messages.ts';

/** "800 meter verderop", "ongeveer 1,2 kilometer verderop". */
export function distanceText(metres: number, roughly: boolean, locale: Locale): string {
  const t = nearMessages(locale);
  const rounded = roundMetres(metres);
  const tag = locale === 'nl' ? 'nl-NL' : 'en-GB';
  const text =
    rounded < 1_000
      ? t.metres(String(rounded))
      : t.kilometres((rounded / 1_000).toLocaleString(tag, { maximumFractionDigits: 1 }));
  return roughly ? t.roughly(text) : text;
}

/** "800 meter" or "1,2 kilometer" is as exact as anybody needs: tens, hundreds, and tenths of a kilometre. */
export function roundMetres(metres: number): number {
  if (metres < 100) return Math.max(10, Math.round(metres / 10) * 10);
  return Math.round(metres / 100) * 100;
}
