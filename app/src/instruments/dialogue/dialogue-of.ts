import type { Context } from 'hono';
import { loadStep, type Step } from '../../features/steps/index.ts';
import { hasRole } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { type Dialogue, loadDialogue } from './dialogue.ts';

/** The step and dialogue of the address if this visitor may see it: drafts are for who manages the trajectory. */
export async function dialogueOf(
  c: Context<AppEnv>,
  deps: Deps,
): Promise<{ step: Step; dialogue: Dialogue | undefined } | undefined> {
  const id = c.req.param('stepId') ?? '';
  const step = /^\d{1,15}$/.test(id) ? await loadStep(deps.db, Number(id), deps.now()) : undefined;
  if (step?.instrument !== 'dialogue' || step.projectSlug !== c.req.param('slug')) return undefined;
  const open = step.status === 'published' && step.projectStatus !== 'draft';
  if (!open && !hasRole(c.get('actor'), 'process_manager', step.projectId)) return undefined;
  return { step, dialogue: await loadDialogue(deps.db, step.id) };
}
