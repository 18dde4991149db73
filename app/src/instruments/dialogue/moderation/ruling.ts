import { fail, ok, type Result } from '../../../platform/result.ts';

/** Kinds of reason not to place a statement; the public log shows them. */
export const categories = ['duplicate', 'more-than-one', 'off-topic', 'personal-data', 'offensive', 'other'] as const;
export type Category = (typeof categories)[number];
export const decisions = ['publish', 'hide', 'restore', 'leave'] as const;
export type Decision = (typeof decisions)[number];
/** How a statement stands; `reports` are those about which nobody decided yet. */
export type Judged = { status: Status; reports: number };
type Status = 'waiting' | 'published' | 'hidden';

/** A decision as an officer takes it; `sameAs` is the statement that says the same. */
export type Ruling = { decision: Decision; category: Category | null; ownWords: string; sameAs: number | null };
export type RulingError =
  | { kind: 'own-statement' }
  | { kind: 'not-possible-now' }
  | { kind: 'category-missing' }
  | { kind: 'own-words-missing' };

/** The decisions that make sense for a statement in this state. */
export function possible({ status, reports }: Judged): readonly Decision[] {
  switch (status) {
    case 'waiting':
      return ['publish', 'hide'];
    case 'published':
      return reports > 0 ? ['leave', 'hide'] : ['hide'];
    case 'hidden':
      return ['restore'];
  }
}

/** Decides what becomes of a statement. Nobody judges what they wrote as a participant; who hides says why. */
export function rule(statement: Judged & { own: boolean }, ruling: Ruling): Result<Status, RulingError> {
  if (statement.own) return fail({ kind: 'own-statement' });
  if (!possible(statement).includes(ruling.decision)) return fail({ kind: 'not-possible-now' });
  // To leave is only possible where it is published.
  if (ruling.decision !== 'hide') return ok('published');
  if (ruling.category === null) return fail({ kind: 'category-missing' });
  if (ruling.category === 'other' && ruling.ownWords === '') return fail({ kind: 'own-words-missing' });
  return ok('hidden');
}
