import { HTTPException } from 'hono/http-exception';
import type { Project } from '../../../features/projects/index.ts';
import { numberIn, onProject } from '../../../features/staff/index.ts';
import { loadStep, type Step } from '../../../features/steps/index.ts';
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
  return onProject(deps, async (c, project) => {
    const step = await loadStep(deps.db, numberIn(c, 'stepId'), deps.now());
    if (step?.instrument !== 'consultation' || step.projectId !== project.id) throw new HTTPException(404);
    const consultation =
      (await loadConsultation(deps.db, step.id)) ?? (await startConsultation(deps, c.get('actor'), step));
    return handle(c, { project, step, consultation });
  });
}
