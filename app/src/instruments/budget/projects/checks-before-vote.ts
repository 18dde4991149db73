import { sql } from 'kysely';
import type { PromisesAsked, StepPromise } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { budgetStaffPath } from '../budget-path.ts';
import { projectMessages } from './project-messages.ts';

/** The proposals and objections on which officers still have to decide, due on the day that the vote opens. */
export async function checksBeforeVote({ db }: Pick<Deps, 'db'>, asked: PromisesAsked): Promise<StepPromise[]> {
  const { projects, until, limit, locale } = asked;
  const due = sql<string>`(step.opens_at at time zone 'Europe/Amsterdam')::date`;
  const rows = await db
    .selectFrom('budget')
    .innerJoin('step', 'step.id', 'budget.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .innerJoin('budgetProject', 'budgetProject.stepId', 'budget.stepId')
    .select(['budget.stepId', 'step.title', 'project.slug', 'project.question', due.as('dueOn')])
    .select(sql<number>`count(*)::int`.as('open'))
    .where('budget.fixedAt', 'is', null)
    .where('project.status', '<>', 'closed')
    .where(
      sql<boolean>`(budget_project.status = 'proposed' or budget_project.status = 'refused'
        and objected_at is not null and answered_at is null)`,
    )
    .where(due, '<=', sql<string>`${until}::date`)
    .where(projects === 'all' ? sql<boolean>`true` : sql<boolean>`project.id = any(${projects}::bigint[])`)
    .groupBy(['budget.stepId', 'step.id', 'project.id'])
    .orderBy(due)
    .orderBy('budget.stepId')
    .limit(limit)
    .execute();
  return rows.map(({ stepId, title, slug, question, dueOn, open }) => ({
    what: projectMessages(locale).toCheck(open),
    about: title,
    dueOn,
    href: budgetStaffPath({ id: stepId, projectSlug: slug }, 'projects'),
    question,
  }));
}
