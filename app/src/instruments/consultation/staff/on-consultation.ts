import type { Project } from '../../../features/projects/index.ts';
import { onStep } from '../../../features/staff/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { type Consultation, loadConsultation } from '../consultation.ts';
import { startConsultation } from './start-consultation.ts';

/** A consultation as its staff pages know it; `project` is its trajectory. */
export type ConsultationWork = { project: Project; step: Step; consultation: Consultation };

/** A handler for the consultation in the address; only managers of its trajectory get through. Who comes first starts it. */
export function onConsultation(
  deps: Deps,
  handle: (c: AppContext, work: ConsultationWork) => Promise<Response> | Response,
) {
  return onStep(deps, 'consultation', async (c, { project, step }) => {
    const consultation =
      (await loadConsultation(deps.db, step.id)) ?? (await startConsultation(deps, c.get('actor'), step));
    return handle(c, { project, step, consultation });
  });
}
