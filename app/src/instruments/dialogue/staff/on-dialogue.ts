import { HTTPException } from 'hono/http-exception';
import { loadProject, type Project } from '../../../features/projects/index.ts';
import { numberIn } from '../../../features/staff/index.ts';
import { loadStep, type Step } from '../../../features/steps/index.ts';
import { manages } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { refuseUnlessManager, refuseUnlessStaff } from '../../../platform/identity/require-staff.ts';
import { type Dialogue, loadDialogue } from '../dialogue.ts';
import { startDialogue } from './start-dialogue.ts';

/** A dialogue as its staff pages know it; `project` is its trajectory. */
export type DialogueWork = {
  project: Project;
  step: Step;
  dialogue: Dialogue;
  /** Who looks manages the trajectory, and does not only moderate it. */
  manages: boolean;
};
type Handle = (c: AppContext, work: DialogueWork) => Promise<Response> | Response;

/** A handler for the dialogue in the address; only managers of its trajectory get through. Who comes first starts it. */
export function onDialogue(deps: Deps, handle: Handle) {
  return onDialogueAs(deps, 'manager', handle);
}

/** A handler for what is written in the dialogue in the address: for its managers, and for moderators. */
export function onModeration(deps: Deps, handle: Handle) {
  return onDialogueAs(deps, 'moderator', handle);
}

function onDialogueAs(deps: Deps, least: 'manager' | 'moderator', handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const project = await loadProject(deps.db, c.req.param('slug') ?? '');
    if (!project) throw new HTTPException(404);
    const actor = c.get('actor');
    const may = manages(actor, project.id);
    const moderates = least === 'moderator' && !may;
    const refused = moderates ? refuseUnlessStaff(c, 'moderator', project.id) : refuseUnlessManager(c, project.id);
    if (refused) return refused;
    const step = await loadStep(deps.db, numberIn(c, 'stepId'), deps.now());
    if (step?.instrument !== 'dialogue' || step.projectId !== project.id) throw new HTTPException(404);
    const dialogue = (await loadDialogue(deps.db, step.id)) ?? (await startDialogue(deps, actor, step));
    return handle(c, { project, step, dialogue, manages: may });
  };
}
