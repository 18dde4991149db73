import { addWorkingDays } from '../../../platform/calendar/working-days.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { ChallengeRules } from '../../../platform/town-scheme.ts';

export type ExtendError =
  | { kind: 'extended-before'; on: string }
  | { kind: 'term-is-over'; dueOn: string }
  | { kind: 'no-term' }
  | { kind: 'extension-needs-reason' };

type Term = { dueOn: string | null; extendedOn: string | null };

/** Puts the decision off: once, with a reason, and before the term is over (YYYY-MM-DD). */
export function extend(
  { dueOn, extendedOn }: Term,
  { extensionDays }: Pick<ChallengeRules, 'extensionDays'>,
  reason: string,
  today: string,
): Result<{ dueOn: string }, ExtendError> {
  if (extendedOn !== null) return fail({ kind: 'extended-before', on: extendedOn });
  if (dueOn === null) return fail({ kind: 'no-term' });
  if (today > dueOn) return fail({ kind: 'term-is-over', dueOn });
  if (reason.trim() === '') return fail({ kind: 'extension-needs-reason' });
  return ok({ dueOn: addWorkingDays(dueOn, extensionDays) });
}
