import { type Step, stepInAddress } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { loadSurvey, type Survey } from './questions/survey.ts';

/** The step and questionnaire of the address if this visitor may see it: drafts are for who manages the trajectory. */
export async function surveyOf(
  c: AppContext,
  deps: Deps,
): Promise<{ step: Step; survey: Survey | undefined } | undefined> {
  const step = await stepInAddress(c, deps, 'survey');
  return step && { step, survey: await loadSurvey(deps.db, step.id) };
}
