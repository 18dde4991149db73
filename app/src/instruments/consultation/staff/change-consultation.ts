import { type ChangeError, changePart, type Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Result } from '../../../platform/result.ts';
import { type Consultation, lockConsultation } from '../consultation.ts';

/** Changes a consultation, one officer after the other, and never while somebody gives a view. */
export function changeConsultation<Value, Refused extends { kind: string }>(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: (tx: Tx, consultation: Consultation, step: Step) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | ChangeError>> {
  return changePart({ deps, actor, stepId }, lockConsultation, change);
}
