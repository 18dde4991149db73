import type { StepLink } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Consultation, loadConsultation } from '../consultation.ts';

/** Makes the consultation of a step; who comes second finds that of the first. */
export function startConsultation(deps: Deps, actor: Actor, step: Pick<StepLink, 'id'>): Promise<Consultation> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const made = await tx
      .insertInto('consultation')
      .values({ stepId: step.id, createdAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('stepId')
      .executeTakeFirst();
    if (made) await record(tx, { actor, at, act: 'consultation.started', subject: `step:${step.id}` });
    const consultation = await loadConsultation(tx, step.id);
    if (!consultation) throw new Error(`The consultation of step ${step.id} was made and is not there.`);
    return consultation;
  });
}
