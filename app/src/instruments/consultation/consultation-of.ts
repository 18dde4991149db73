import type { Context } from 'hono';
import { loadStep, type Step } from '../../features/steps/index.ts';
import { hasRole } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { type Consultation, loadConsultation } from './consultation.ts';

/** The step and consultation of the address if this visitor may see it: drafts are for who manages the trajectory. */
export async function consultationOf(
  c: Context<AppEnv>,
  deps: Deps,
): Promise<{ step: Step; consultation: Consultation | undefined } | undefined> {
  const id = c.req.param('stepId') ?? '';
  const step = /^\d{1,15}$/.test(id) ? await loadStep(deps.db, Number(id), deps.now()) : undefined;
  if (step?.instrument !== 'consultation' || step.projectSlug !== c.req.param('slug')) return undefined;
  const open = step.status === 'published' && step.projectStatus !== 'draft';
  if (!open && !hasRole(c.get('actor'), 'process_manager', step.projectId)) return undefined;
  return { step, consultation: await loadConsultation(deps.db, step.id) };
}
