import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Quote } from '../../../platform/ui/figure.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { BudgetProject } from './list-projects.ts';
import { projectMessages } from './project-messages.ts';

/** For an officer: whose proposal it is, what became of that text, and what the proposer said to a refusal. */
export function ProjectOrigin({ project, locale }: { project: BudgetProject; locale: Locale }) {
  const t = projectMessages(locale);
  const { contributionId, direct, authorName, createdAt, estimate, ideaStatus, status, objection } = project;
  return (
    <>
      {status === 'withdrawn' && <Alert kind="info">{t.withdrawnText}</Alert>}
      {status !== 'withdrawn' && ideaStatus && ideaStatus !== 'published' && (
        <Alert kind="warning">{t.textOf[ideaStatus]}</Alert>
      )}
      {direct && (
        <Paragraph>
          <Written>{t.proposed(authorName ?? '', formatDay(createdAt, locale))}</Written>{' '}
          {estimate !== null && t.estimate(formatMoney(estimate, locale))}
        </Paragraph>
      )}
      {contributionId !== null && !direct && ideaStatus === 'published' && (
        <Paragraph>
          <LinkMore href={`/ideeen/${contributionId}`}>{t.fromIdea}</LinkMore>
        </Paragraph>
      )}
      {objection !== '' && (
        <Quote by={t.objection}>
          <Prose text={objection} />
        </Quote>
      )}
    </>
  );
}
