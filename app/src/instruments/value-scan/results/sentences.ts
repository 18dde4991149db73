import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Filling, filledIn, type Piece } from './filled-in.ts';
import { type Change, type Finding, levelOf } from './finding.ts';
import { resultsMessages } from './results-messages.ts';

/** What can be said of a value, in a sentence. */
export function findingSentence(value: string, finding: Finding, locale: Locale): Piece[] {
  const t = resultsMessages(locale);
  const filling: Filling = { value: written(value), ...figures(finding, locale) };
  if (finding.kind === 'roles-differ') {
    const ours = (name: string) => name === t.others;
    filling.more = { text: finding.more, written: !ours(finding.more) };
    filling.less = { text: inside(finding.less), written: !ours(finding.less) };
  }
  if (finding.kind === 'agreed') filling.level = { text: t.level[levelOf(finding.mean)], written: false };
  return filledIn(t.finding[finding.kind], filling);
}

/** What became of a value between the rounds, in a sentence. */
export function changeSentence(value: string, change: Change, locale: Locale): Piece[] {
  const t = resultsMessages(locale);
  return filledIn(t.change[change.direction], { value: written(value), ...figures(change, locale) });
}

/** A mean with one decimal: "4,2". */
export function meanWords(mean: number, locale: Locale): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return mean.toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', digits);
}

function figures(of: object, locale: Locale): Filling {
  const all = Object.entries(of).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return Object.fromEntries(all.map(([key, mean]) => [key, { text: meanWords(mean, locale), written: false }]));
}

function written(text: string) {
  return { text, written: true };
}

/** A name inside a sentence begins small, unless it is an abbreviation: "ondernemers", "VVE's". */
function inside(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
