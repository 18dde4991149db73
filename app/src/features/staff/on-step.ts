import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import type { Project } from '../projects/index.ts';
import { loadStep, type Step } from '../steps/index.ts';
import { numberIn, onAnyProject } from './on-project.ts';

/** A handler for the step of this instrument in the address; only who manages its project gets through. */
export function onStep(
  deps: Deps,
  instrument: string,
  handle: (c: AppContext, work: { project: Project; step: Step }) => Promise<Response> | Response,
) {
  return onAnyProject(deps, async (c, project) => {
    const step = await loadStep(deps.db, numberIn(c, 'stepId'), deps.now());
    if (step?.instrument !== instrument || step.projectId !== project.id) throw new HTTPException(404);
    return handle(c, { project, step });
  });
}
