import type { StepLink } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { loadSurvey, type Survey } from '../questions/survey.ts';

/** Makes the questionnaire of a step with one empty page; who comes second finds that of the first. */
export function startSurvey(deps: Deps, actor: Actor, step: Pick<StepLink, 'id'>, firstPage: string): Promise<Survey> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const made = await tx
      .insertInto('survey')
      .values({ stepId: step.id, createdAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('stepId')
      .executeTakeFirst();
    if (made) {
      await tx.insertInto('surveySection').values({ stepId: step.id, ordinal: 1, title: firstPage }).execute();
      await record(tx, { actor, at, act: 'survey.started', subject: `step:${step.id}` });
    }
    const survey = await loadSurvey(tx, step.id);
    if (!survey) throw new Error(`The questionnaire of step ${step.id} was made and is not there.`);
    return survey;
  });
}
