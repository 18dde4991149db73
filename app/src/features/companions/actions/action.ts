import { fail, ok, type Result } from '../../../platform/result.ts';

/** What the town hall does for an initiative: a task of the kind `follow_up`. */
export type Action = {
  id: number;
  what: string;
  /** Who does it, as the companion wrote it: "afdeling Vergunningen". */
  fromWhom: string;
  dueOn: string;
  outcome: 'kept' | 'not_kept' | null;
  outcomeNote: string | null;
};
export type ActionState = 'open' | 'late' | 'done' | 'dropped';

/** How an action stands on a day (YYYY-MM-DD). */
export function actionState({ outcome, dueOn }: Pick<Action, 'outcome' | 'dueOn'>, today: string): ActionState {
  if (outcome === 'kept') return 'done';
  if (outcome === 'not_kept') return 'dropped';
  return dueOn < today ? 'late' : 'open';
}

export type DueError = { kind: 'due-in-the-past' };

/** Decides whether something can be promised by this day. */
export function promiseBy(dueOn: string, today: string): Result<string, DueError> {
  return dueOn < today ? fail({ kind: 'due-in-the-past' }) : ok(dueOn);
}

export type SettleError = { kind: 'already-settled' } | { kind: 'reason-missing' };

/** Decides whether an action gets this outcome; who drops one tells the team why. */
export function settle(
  outcome: Action['outcome'],
  given: { outcome: 'kept' | 'not_kept'; note: string },
): Result<{ outcome: 'kept' | 'not_kept'; note: string | null }, SettleError> {
  if (outcome !== null) return fail({ kind: 'already-settled' });
  if (given.outcome === 'not_kept' && given.note === '') return fail({ kind: 'reason-missing' });
  return ok({ outcome: given.outcome, note: given.note || null });
}
