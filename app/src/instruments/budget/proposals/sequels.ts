import type { Sequel } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { projectPath } from '../budget-path.ts';
import { sequelMessages } from './sequel-messages.ts';

/** Which projects came of these ideas and proposals, and how those stand, in budgets that are public. */
export async function projectsOf(
  { db }: Pick<Deps, 'db'>,
  contributionIds: readonly number[],
  locale: Locale,
): Promise<Sequel[]> {
  const t = sequelMessages(locale);
  const rows = await db
    .selectFrom('budgetProject')
    .innerJoin('step', 'step.id', 'budgetProject.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select((eb) => eb.ref('contributionId').$notNull().as('contributionId'))
    .select(['budgetProject.id', 'budgetProject.status', 'budgetProject.stepId', 'project.slug'])
    .where('contributionId', 'in', [...contributionIds])
    .where('step.status', '=', 'published')
    .where('project.status', '<>', 'draft')
    .orderBy('budgetProject.id')
    .execute();
  return rows.map(({ id, contributionId, status, stepId, slug }) => ({
    contributionId,
    text: t[status],
    href: projectPath({ id: stepId, projectSlug: slug }, id),
  }));
}
