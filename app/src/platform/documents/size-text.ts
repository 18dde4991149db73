import type { Locale } from '../i18n/locale.ts';

/** "1,2 MB" or "34 kB", of a thousand each, as a phone counts them. */
export function sizeText(bytes: number, locale: Locale): string {
  const tag = locale === 'nl' ? 'nl-NL' : 'en-GB';
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toLocaleString(tag, { maximumFractionDigits: 1 })} MB`;
}
