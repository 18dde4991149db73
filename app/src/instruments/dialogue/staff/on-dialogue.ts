import type { Project } from '../../../features/projects/index.ts';
import { onStep } from '../../../features/staff/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { type Dialogue, loadDialogue } from '../dialogue.ts';
import { startDialogue } from './start-dialogue.ts';

/** A dialogue as its staff pages know it; `project` is its trajectory. */
export type DialogueWork = { project: Project; step: Step; dialogue: Dialogue };

/** A handler for the dialogue in the address; only managers of its trajectory get through. Who comes first starts it. */
export function onDialogue(deps: Deps, handle: (c: AppContext, work: DialogueWork) => Promise<Response> | Response) {
  return onStep(deps, 'dialogue', async (c, { project, step }) => {
    const dialogue = (await loadDialogue(deps.db, step.id)) ?? (await startDialogue(deps, c.get('actor'), step));
    return handle(c, { project, step, dialogue });
  });
}
