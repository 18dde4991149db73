import { loadStep, type Step } from '../../../features/steps/index.ts';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { type Consultation, lockConsultation } from '../consultation.ts';

/** Why nothing of a consultation may change, whatever it is. */
export type ChangeError = { kind: 'consultation-not-found' } | { kind: 'not-allowed' } | { kind: 'project-closed' };

/** The status of each. */
export const changeStatus = {
  'consultation-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
} as const satisfies Record<ChangeError['kind'], number>;

/** Changes a consultation, one officer after the other, and never while somebody gives a view. */
export function changeConsultation<Value, Refused extends { kind: string }>(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: (tx: Tx, consultation: Consultation, step: Step) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | ChangeError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, Refused | ChangeError>> => {
    const consultation = await lockConsultation(tx, stepId);
    const step = consultation && (await loadStep(tx, stepId, deps.now()));
    if (!consultation || !step) return fail({ kind: 'consultation-not-found' });
    if (!hasRole(actor, 'process_manager', step.projectId) || actor.kind !== 'person')
      return fail({ kind: 'not-allowed' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    return change(tx, consultation, step);
  });
}
