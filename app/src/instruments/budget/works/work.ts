import { fail, ok, type Result } from '../../../platform/result.ts';

/** How far a winner is. */
export const workStates = ['planned', 'busy', 'done', 'stopped'] as const;
export type WorkState = (typeof workStates)[number];

/** What officers keep of a work: who sees to it, how far it is, when it should be finished, what was spent (cents). */
export type WorkFacts = { owner: string; state: WorkState; expectedOn: string | null; spent: number };

export type WorkError = { kind: 'say-what-changed' };

/**
 * Decides whether a work may change like this: who changes its state, also back from finished or stopped, tells residents
 * why. Answers whether anything changes at all.
 */
export function changeWork(before: WorkFacts, after: WorkFacts, told: string): Result<boolean, WorkError> {
  if (before.state !== after.state && told === '') return fail({ kind: 'say-what-changed' });
  const same =
    before.state === after.state &&
    before.owner === after.owner &&
    before.expectedOn === after.expectedOn &&
    before.spent === after.spent;
  return ok(!same || told !== '');
}

/** Whether there is still something to tell of it. */
export function isUnderWay(state: WorkState): boolean {
  return state === 'planned' || state === 'busy';
}

/** The moment before which a work that was told of last is silent: three months ago. */
export function silentBefore(now: Date): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - 3);
  return then;
}
