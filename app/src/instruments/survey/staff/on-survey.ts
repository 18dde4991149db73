import type { Project } from '../../../features/projects/index.ts';
import { onStep } from '../../../features/staff/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { builderMessages } from '../builder/builder-messages.ts';
import { loadSurvey, type Survey } from '../questions/survey.ts';
import { startSurvey } from './start-survey.ts';

/** A questionnaire as its staff pages know it; `project` is its trajectory. */
export type SurveyWork = { project: Project; step: Step; survey: Survey };

/** A handler for the questionnaire in the address; only managers of its trajectory get through. Who comes first starts it. */
export function onSurvey(deps: Deps, handle: (c: AppContext, work: SurveyWork) => Promise<Response> | Response) {
  return onStep(deps, 'survey', async (c, { project, step }) => {
    const survey =
      (await loadSurvey(deps.db, step.id)) ??
      // In Dutch whoever starts it: it is what residents read.
      (await startSurvey(deps, c.get('actor'), step, builderMessages('nl').firstPage));
    return handle(c, { project, step, survey });
  });
}
