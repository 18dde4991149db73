import { sql } from 'kysely';
import type { PromisesAsked, StepPromise } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { panelStaffPath } from '../panel-path.ts';
import { adviceMessages } from './advice-messages.ts';

/** The advices to which the college owes an answer, also of panels whose people were erased: the promise stays. */
export async function promisedAnswers({ db }: Pick<Deps, 'db'>, asked: PromisesAsked): Promise<StepPromise[]> {
  const { projects, until, limit, locale } = asked;
  const rows = await db
    .selectFrom('panelAdvice')
    .innerJoin('step', 'step.id', 'panelAdvice.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .innerJoin('panelRecommendation', 'panelRecommendation.stepId', 'panelAdvice.stepId')
    .select(['panelAdvice.stepId', 'panelAdvice.title', 'project.slug', 'project.question'])
    .select((eb) => eb.ref('answerDue').$notNull().as('dueOn'))
    .select(sql<number>`count(*)::int`.as('open'))
    .where('panelRecommendation.answeredAt', 'is', null)
    .where('answerDue', '<=', sql<string>`${until}::date`)
    .where(projects === 'all' ? sql<boolean>`true` : sql<boolean>`project.id = any(${projects}::bigint[])`)
    .groupBy(['panelAdvice.stepId', 'project.id'])
    .orderBy('answerDue')
    .orderBy('panelAdvice.stepId')
    .limit(limit)
    .execute();
  return rows.map(({ stepId, title, slug, question, dueOn, open }) => ({
    what: adviceMessages(locale).owed(open),
    about: title,
    dueOn,
    href: panelStaffPath({ id: stepId, projectSlug: slug }, 'advice'),
    question,
  }));
}
