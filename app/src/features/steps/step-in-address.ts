import { manages } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { loadStep, type Step } from './load-step.ts';

/**
 * The step of this instrument in the address (`:slug` and `:stepId`), if this visitor may see it: drafts are for who
 * manages the project.
 */
export async function stepInAddress(c: AppContext, deps: Deps, instrument: string): Promise<Step | undefined> {
  const id = c.req.param('stepId') ?? '';
  const step = /^\d{1,15}$/.test(id) ? await loadStep(deps.db, Number(id), deps.now()) : undefined;
  if (step?.instrument !== instrument || step.projectSlug !== c.req.param('slug')) return undefined;
  const open = step.status === 'published' && step.projectStatus !== 'draft';
  return open || manages(c.get('actor'), step.projectId) ? step : undefined;
}
