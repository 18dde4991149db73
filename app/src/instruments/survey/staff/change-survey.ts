import { type ChangeError, changePart, type Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Result } from '../../../platform/result.ts';
import { lockSurvey, type Survey } from '../questions/survey.ts';

/** Changes a questionnaire, one officer after the other, and never while somebody begins the first answer. */
export function changeSurvey<Value, Refused extends { kind: string }>(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: (tx: Tx, survey: Survey, step: Step) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | ChangeError>> {
  return changePart({ deps, actor, stepId }, lockSurvey, change);
}
