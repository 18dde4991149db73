import type { Locale } from '../../../platform/i18n/locale.ts';
import { companionMessages } from '../messages.ts';
import type { Why } from './why.ts';

/** The reason of a proposal in words: "weet veel van groen, werkt in Noord, had er 1 van de 4". */
export function whyWords(why: Why, about: { expertise: string; areaName: string | null }, locale: Locale): string {
  const t = companionMessages(locale).why;
  if (why.kind === 'by-hand') return t.byHand;
  const reasons = [
    why.expertise ? t.expertise(about.expertise) : t.noExpertise(about.expertise),
    ...(why.area && about.areaName !== null ? [t.area(about.areaName)] : []),
    t.load(why.now, why.places),
  ];
  const line = reasons.join(', ');
  return `${line[0]?.toUpperCase()}${line.slice(1)}.`;
}
