import { findPersonalData, type PersonalData } from '../../../features/moderation/index.ts';
import type { MemorandumWork } from './load-work.ts';
import type { View } from './sources.ts';
import type { Theme } from './theme.ts';

/** Something in a subject that may say who somebody is; `words` is what was found, or the kind of number. */
export type PersonalFinding = { theme: Pick<Theme, 'id' | 'title'>; words: string | PersonalData };

/**
 * Looks for names and addresses in what becomes public: in a summary each word of the name of who gave that view, in the
 * texts of the subject those of everybody whose view stands under it, and everywhere the whole name of anybody. Single
 * words of all names are not looked for everywhere: who is warned of "Bos" for nothing learns to ignore warnings.
 */
export function personalFindings({ themes, views }: Pick<MemorandumWork, 'themes' | 'views'>): PersonalFinding[] {
  const authors = new Map(views.map((view) => [view.number, view]));
  return themes.flatMap((theme) => {
    const about = ({ source }: Theme['points'][number]) =>
      source.kind === 'view' ? [authors.get(source.number)].filter((view) => view !== undefined) : [];
    const own = [theme.title, theme.answer, theme.change].join('\n');
    const everybody = theme.points.flatMap(about);
    const found = [...findIn(own, everybody), ...theme.points.flatMap((point) => findIn(point.summary, about(point)))];
    const all = [own, ...theme.points.map(({ summary }) => summary)].join('\n');
    found.push(...views.map(({ name }) => name).filter((name) => name.includes(' ') && stands(name, all)));
    const { id, title } = theme;
    return [...new Set(found)].map((words) => ({ theme: { id, title }, words }));
  });
}

function findIn(text: string, authors: readonly View[]): string[] {
  return [...findPersonalData(text), ...authors.flatMap(wordsOf).filter((words) => stands(words, text))];
}

/** By what somebody is known: first and last name each by itself, and the street with its number. */
function wordsOf({ name, onBehalfOf, postalAddress }: View): string[] {
  const names = [name, onBehalfOf].flatMap((all) => all.split(/[\s,]+/)).filter((word) => /^\p{Lu}.{2,}/u.test(word));
  const street = postalAddress.split(/[\n,]/)[0]?.trim() ?? '';
  return /\d/.test(street) ? [...names, street] : names;
}

// As a word of its own: "Bos" is no part of "Bosstraat".
function stands(words: string, text: string): boolean {
  const quoted = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
