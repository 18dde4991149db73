import type { Context } from 'hono';
import { loadStep, type Step } from '../../features/steps/index.ts';
import { hasRole } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { loadSurvey, type Survey } from './questions/survey.ts';

/** The step and questionnaire of the address if this visitor may see it: drafts are for who manages the trajectory. */
export async function surveyOf(
  c: Context<AppEnv>,
  deps: Deps,
): Promise<{ step: Step; survey: Survey | undefined } | undefined> {
  const id = c.req.param('stepId') ?? '';
  const step = /^\d{1,15}$/.test(id) ? await loadStep(deps.db, Number(id), deps.now()) : undefined;
  if (step?.instrument !== 'survey' || step.projectSlug !== c.req.param('slug')) return undefined;
  const open = step.status === 'published' && step.projectStatus !== 'draft';
  if (!open && !hasRole(c.get('actor'), 'process_manager', step.projectId)) return undefined;
  return { step, survey: await loadSurvey(deps.db, step.id) };
}
