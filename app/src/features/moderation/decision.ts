import { fail, ok, type Result } from '../../platform/result.ts';

export type TextStatus = 'waiting' | 'published' | 'hidden' | 'withdrawn';
export const decisions = ['publish', 'hide', 'restore', 'leave'] as const;
export type Decision = (typeof decisions)[number];
/** Kinds of reason to hide a text; shown in the public log. */
export const categories = ['personal_data', 'offensive', 'spam', 'off_topic', 'other'] as const;
export type Category = (typeof categories)[number];

export type Ruling = { decision: Decision; category: Category | null; ownWords: string };
export type RulingError =
  | { kind: 'own-text' }
  | { kind: 'withdrawn' }
  | { kind: 'not-possible-now'; status: TextStatus }
  | { kind: 'reason-missing' }
  | { kind: 'own-words-missing' };

/** The decisions that make sense for a text in this state. */
export function possible(status: TextStatus): readonly Decision[] {
  switch (status) {
    case 'waiting':
      return ['publish', 'hide'];
    case 'published':
      return ['leave', 'hide'];
    case 'hidden':
      return ['restore', 'leave'];
    case 'withdrawn':
      return [];
  }
}

/** Decides what becomes of a text. Nobody judges their own; who hides says why, in a sentence that the author gets. */
export function rule(text: { status: TextStatus; own: boolean }, ruling: Ruling): Result<TextStatus, RulingError> {
  if (text.own) return fail({ kind: 'own-text' });
  if (text.status === 'withdrawn') return fail({ kind: 'withdrawn' });
  if (!possible(text.status).includes(ruling.decision)) return fail({ kind: 'not-possible-now', status: text.status });
  switch (ruling.decision) {
    case 'leave':
      return ok(text.status);
    case 'publish':
    case 'restore':
      return ok('published');
    case 'hide':
      if (ruling.category === null) return fail({ kind: 'reason-missing' });
      if (ruling.category === 'other' && ruling.ownWords.trim() === '') return fail({ kind: 'own-words-missing' });
      return ok('hidden');
  }
}

/** What a change of state does to the number of reactions that readers see: -1, 0 or 1. */
export function shownChange(from: TextStatus, to: TextStatus): number {
  return Number(to === 'published') - Number(from === 'published');
}
