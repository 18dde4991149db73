import { sql } from 'kysely';
import type { PromisesAsked, StepPromise } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { budgetStaffPath } from '../budget-path.ts';
import { worksMessages } from './works-messages.ts';

/** The works of which residents heard nothing for three months, or will not have by the day that is asked for. */
export async function silentWorks({ db }: Pick<Deps, 'db'>, asked: PromisesAsked): Promise<StepPromise[]> {
  const { projects, until, limit, locale } = asked;
  const dueOn = sql<string>`((told_at + interval '3 months') at time zone 'Europe/Amsterdam')::date`;
  const rows = await db
    .selectFrom('budgetWork')
    .innerJoin('budgetProject', 'budgetProject.id', 'budgetWork.projectId')
    .innerJoin('step', 'step.id', 'budgetProject.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['budgetProject.id', 'budgetProject.stepId', 'budgetProject.title', 'project.slug', 'project.question'])
    .select(dueOn.as('dueOn'))
    .where('budgetWork.state', 'in', ['planned', 'busy'])
    .where(dueOn, '<=', sql<string>`${until}::date`)
    .where(projects === 'all' ? sql<boolean>`true` : sql<boolean>`project.id = any(${projects}::bigint[])`)
    .orderBy('toldAt')
    .orderBy('budgetProject.id')
    .limit(limit)
    .execute();
  return rows.map(({ id, stepId, title, slug, question, dueOn: day }) => ({
    what: worksMessages(locale).owed,
    about: title,
    dueOn: day,
    href: `${budgetStaffPath({ id: stepId, projectSlug: slug }, 'works')}/${id}`,
    question,
  }));
}
