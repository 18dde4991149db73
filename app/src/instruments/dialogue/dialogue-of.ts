import { type Step, stepInAddress } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { type Dialogue, loadDialogue } from './dialogue.ts';

/** The step and dialogue of the address if this visitor may see it: drafts are for who manages the trajectory. */
export async function dialogueOf(
  c: AppContext,
  deps: Deps,
): Promise<{ step: Step; dialogue: Dialogue | undefined } | undefined> {
  const step = await stepInAddress(c, deps, 'dialogue');
  return step && { step, dialogue: await loadDialogue(deps.db, step.id) };
}
