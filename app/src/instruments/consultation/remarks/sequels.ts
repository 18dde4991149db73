import type { Sequel } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { paragraphPath } from '../consultation-path.ts';
import { remarkMessages } from './remark-messages.ts';

/** The paragraphs that these remarks are about, in consultations that are public. */
export async function paragraphsOf(
  { db }: Pick<Deps, 'db'>,
  contributionIds: readonly number[],
  locale: Locale,
): Promise<Sequel[]> {
  const rows = await db
    .selectFrom('consultationRemark')
    .innerJoin('contribution', 'contribution.id', 'consultationRemark.contributionId')
    .innerJoin('step', 'step.id', 'contribution.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['contributionId', 'paragraphId', 'step.id as stepId', 'project.slug'])
    .where('contributionId', 'in', [...contributionIds])
    .where('step.status', '=', 'published')
    .where('project.status', '<>', 'draft')
    .orderBy('contributionId')
    .execute();
  return rows.map(({ contributionId, paragraphId, stepId, slug }) => ({
    contributionId,
    text: remarkMessages(locale).toParagraph,
    href: paragraphPath({ id: stepId, projectSlug: slug }, paragraphId),
  }));
}
