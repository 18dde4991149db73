import { type Actor, manages } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';

/** A questionnaire of which the questions can be taken over. */
export type CopyableSurvey = { stepId: number; title: string; project: string };

const most = 100;

/** The questionnaires that this officer made or that everybody can read, the newest first. */
export async function copyableSurveys(db: Db | Tx, actor: Actor, besides: number): Promise<CopyableSurvey[]> {
  const rows = await db
    .selectFrom('survey')
    .innerJoin('step', 'step.id', 'survey.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['survey.stepId', 'step.title', 'step.projectId', 'project.question as project'])
    .select((eb) => eb.and([eb('step.status', '=', 'published'), eb('project.status', '<>', 'draft')]).as('open'))
    .where('survey.stepId', '<>', besides)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('surveyQuestion')
          .innerJoin('surveySection', 'surveySection.id', 'surveyQuestion.sectionId')
          .select('surveyQuestion.id')
          .whereRef('surveySection.stepId', '=', 'survey.stepId'),
      ),
    )
    .orderBy('survey.createdAt', 'desc')
    .orderBy('survey.stepId', 'desc')
    .execute();
  return rows
    .filter(({ open, projectId }) => open || manages(actor, projectId))
    .slice(0, most)
    .map(({ stepId, title, project }) => ({ stepId, title, project }));
}
