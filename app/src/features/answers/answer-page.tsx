import { formatDay } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { AnswerBlock } from '../../platform/ui/answer-block.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { projectHref } from '../project-access/index.ts';
import { contributionPath } from './contribution-path.ts';
import { excerpt } from './excerpt.ts';
import type { Answer } from './load-answer.ts';
import { answerMessages } from './messages.ts';
import { blockOutcome } from './outcome-share.ts';

type Props = { frame: Frame; answer: Answer; page: number; pages: number; mayChange: boolean };

/** One answer and the contributions that it answers. */
export function AnswerPage({ frame, answer, page, pages, mayChange }: Props) {
  const t = answerMessages(frame.locale).page;
  const day = (date: Date) => formatDay(date, frame.locale);
  const { projectKind: kind, projectSlug: slug } = answer;
  const project = { href: projectHref({ kind, slug }), label: <Written>{answer.projectQuestion}</Written> };
  const unseen = answer.contributionCount - answer.publishedCount;
  return (
    <Page frame={frame} title={t.title} breadcrumbs={[project]}>
      <PageTitle lead={<Written>{answer.projectQuestion}</Written>}>{t.title}</PageTitle>
      {answer.replacedBy && (
        <Alert kind="warning" title={t.replaced}>
          <Paragraph>
            {t.replacedText(day(answer.replacedBy.givenAt))}{' '}
            <Link href={`/antwoorden/${answer.replacedBy.id}`}>{t.toNew}</Link>
          </Paragraph>
        </Alert>
      )}
      <AnswerBlock
        outcome={blockOutcome[answer.outcome]}
        about={answer.contributionCount > 0 ? t.about(answer.contributionCount) : undefined}
      >
        <Prose text={answer.why} />
        <Paragraph soft>
          {t.given} {day(answer.givenAt)}
        </Paragraph>
      </AnswerBlock>
      {answer.replaces && (
        <Paragraph soft>
          {t.earlier}. <Link href={`/antwoorden/${answer.replaces.id}`}>{t.toOld(day(answer.replaces.givenAt))}</Link>
        </Paragraph>
      )}
      {mayChange && !answer.replacedBy && (
        <ButtonLink kind="secondary" href={`/beheer/trajecten/${answer.projectSlug}/antwoorden/${answer.id}/wijzigen`}>
          {t.change}
        </ButtonLink>
      )}
      {answer.contributions.length > 0 && (
        <Section title={t.contributions} id="bijdragen">
          <RowList>
            {answer.contributions.map((contribution) => (
              <RowItem title={<Written>{contribution.title}</Written>} href={contributionPath(contribution.id)}>
                <Written>{excerpt(contribution.body)}</Written>
              </RowItem>
            ))}
          </RowList>
          {unseen > 0 && <Paragraph soft>{t.unseen(unseen)}</Paragraph>}
          <Pagination
            page={page}
            pages={pages}
            href={(number) => `/antwoorden/${answer.id}?pagina=${number}#bijdragen`}
          />
        </Section>
      )}
    </Page>
  );
}
