import { fail, ok, type Result } from '../../../platform/result.ts';

/** Kinds of reason not to place a statement; the public log shows them. */
export const categories = ['duplicate', 'more-than-one', 'off-topic', 'personal-data', 'offensive', 'other'] as const;
export type Category = (typeof categories)[number];
export const decisions = ['publish', 'hide', 'restore'] as const;
export type Decision = (typeof decisions)[number];
type Status = 'waiting' | 'published' | 'hidden';

/** A decision as an officer takes it; `sameAs` is the statement that says the same. */
export type Ruling = { decision: Decision; category: Category | null; ownWords: string; sameAs: number | null };
export type RulingError =
  | { kind: 'own-statement' }
  | { kind: 'not-possible-now' }
  | { kind: 'category-missing' }
  | { kind: 'own-words-missing' };

/** The decisions that make sense for a statement in this state. */
export function possible(status: Status): readonly Decision[] {
  switch (status) {
    case 'waiting':
      return ['publish', 'hide'];
    case 'published':
      return ['hide'];
    case 'hidden':
      return ['restore'];
  }
}

/** Decides what becomes of a statement. Nobody judges what they wrote as a participant; who hides says why. */
export function rule(statement: { status: Status; own: boolean }, ruling: Ruling): Result<Status, RulingError> {
  if (statement.own) return fail({ kind: 'own-statement' });
  if (!possible(statement.status).includes(ruling.decision)) return fail({ kind: 'not-possible-now' });
  if (ruling.decision !== 'hide') return ok('published');
  if (ruling.category === null) return fail({ kind: 'category-missing' });
  if (ruling.category === 'other' && ruling.ownWords === '') return fail({ kind: 'own-words-missing' });
  return ok('hidden');
}
