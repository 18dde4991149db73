import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { changeSurvey } from '../staff/change-survey.ts';
import { leastAnswers } from './privacy-thresholds.ts';

export type PublishError = ChangeError | { kind: 'too-few-answers' };

/** Lets everybody see the results from now on, or no longer. */
export function publishResults(
  deps: Deps,
  actor: Actor,
  { stepId, publish }: { stepId: number; publish: boolean },
): Promise<Result<null, PublishError>> {
  return changeSurvey<null, PublishError>(deps, actor, stepId, async (tx, survey) => {
    const at = deps.now();
    const { count } = await tx
      .selectFrom('surveyResponse')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('stepId', '=', stepId)
      .where('sentAt', 'is not', null)
      .executeTakeFirstOrThrow();
    if (publish && count < leastAnswers) return fail({ kind: 'too-few-answers' });
    const publishedAt = publish ? (survey.publishedAt ?? at) : null;
    // Taken back, they are not shown as they come in either.
    const live = publish && survey.live;
    await tx.updateTable('survey').set({ publishedAt, live }).where('stepId', '=', stepId).execute();
    const act = publish ? 'survey.published' : 'survey.taken-back';
    await record(tx, { actor, at, act, subject: `step:${stepId}` });
    return ok(null);
  });
}
