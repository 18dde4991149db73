import { loadStep, type Step } from '../../../features/steps/index.ts';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockPanel, type Panel } from '../panel.ts';

export type Person = Extract<Actor, { kind: 'person' }>;
export type LockError = { kind: 'panel-not-found' } | { kind: 'not-allowed' };

/** The panel with its step for a manager of its project; nobody else changes it before this transaction ends. */
export async function lockManagedPanel(
  tx: Tx,
  actor: Actor,
  stepId: number,
  now: Date,
): Promise<Result<{ step: Step; panel: Panel; by: Person }, LockError>> {
  const panel = await lockPanel(tx, stepId);
  const step = panel && (await loadStep(tx, stepId, now));
  if (!panel || !step) return fail({ kind: 'panel-not-found' });
  if (actor.kind !== 'person' || !hasRole(actor, 'process_manager', step.projectId))
    return fail({ kind: 'not-allowed' });
  return ok({ step, panel, by: actor });
}
