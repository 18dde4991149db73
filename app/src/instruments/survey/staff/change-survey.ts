import { loadStep, type Step } from '../../../features/steps/index.ts';
import { type Actor, manages } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { lockSurvey, type Survey } from '../questions/survey.ts';

/** Why nothing of a questionnaire may change, whatever it is. */
export type ChangeError = { kind: 'survey-not-found' } | { kind: 'not-allowed' } | { kind: 'project-closed' };

/** The status of each. */
export const changeStatus = {
  'survey-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
} as const satisfies Record<ChangeError['kind'], number>;

/** Changes a questionnaire, one officer after the other, and never while somebody begins the first answer. */
export function changeSurvey<Value, Refused extends { kind: string }>(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: (tx: Tx, survey: Survey, step: Step) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | ChangeError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, Refused | ChangeError>> => {
    const survey = await lockSurvey(tx, stepId);
    const step = survey && (await loadStep(tx, stepId, deps.now()));
    if (!survey || !step) return fail({ kind: 'survey-not-found' });
    if (!manages(actor, step.projectId) || actor.kind !== 'person') return fail({ kind: 'not-allowed' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    return change(tx, survey, step);
  });
}
