import { loadStep, type Step } from '../../../features/steps/index.ts';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Budget, lockBudget } from '../budget.ts';

type Person = Extract<Actor, { kind: 'person' }>;
export type LockError = { kind: 'budget-not-found' } | { kind: 'not-allowed' };

/** The budget with its step for a manager of its trajectory; nobody else changes it before this transaction ends. */
export async function lockManagedBudget(
  tx: Tx,
  actor: Actor,
  stepId: number,
  now: Date,
): Promise<Result<{ step: Step; budget: Budget; by: Person }, LockError>> {
  const budget = await lockBudget(tx, stepId);
  const step = budget && (await loadStep(tx, stepId, now));
  if (!budget || !step) return fail({ kind: 'budget-not-found' });
  if (actor.kind !== 'person' || !hasRole(actor, 'process_manager', step.projectId))
    return fail({ kind: 'not-allowed' });
  return ok({ step, budget, by: actor });
}
