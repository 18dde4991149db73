import { fail, ok, type Result } from '../../../platform/result.ts';
import type { ThreadSide } from '../contact/thread.ts';

/** Whether it helped. */
export const helpedAnswers = ['yes', 'a_bit', 'no'] as const;
export type Helped = (typeof helpedAnswers)[number];
/** What one side said. */
export type Outcome = { side: ThreadSide; helped: Helped; why: string };
export type OutcomeError = { kind: 'not-asked-yet' } | { kind: 'why-missing' };

/** Decides whether somebody may say now whether it helped; who says no, says why, since that is what others learn of. */
export function answer(
  at: { askOn: string | null; today: string },
  given: { helped: Helped; why: string },
): Result<{ helped: Helped; why: string }, OutcomeError> {
  if (at.askOn === null || at.today < at.askOn) return fail({ kind: 'not-asked-yet' });
  if (given.helped === 'no' && given.why.trim() === '') return fail({ kind: 'why-missing' });
  return ok(given);
}
