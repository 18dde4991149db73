import { formatDay } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Button } from '../../platform/ui/button.tsx';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type NotBegun, writeAbout } from './due-list.ts';
import { type Evaluation, titleOf } from './load-evaluation.ts';
import { evaluationMessages } from './messages.ts';
import { staffEvaluationMessages } from './staff-messages.ts';

type ListProps = { frame: Frame; evaluations: readonly Evaluation[]; page: number; pages: number };

/** Every published evaluation, the newest first. */
export function EvaluationsPage({ frame, evaluations, page, pages }: ListProps) {
  const t = evaluationMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={t.listTitle}
      description={t.listLead}
      breadcrumbs={[{ href: '/instrumenten', label: t.instruments }]}
    >
      <PageTitle lead={t.listLead}>{t.listTitle}</PageTitle>
      {evaluations.length === 0 && (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      )}
      <RowList>
        {evaluations.map((evaluation) => (
          <RowItem title={<Written>{titleOf(evaluation)}</Written>} href={`/evaluaties/${evaluation.id}`}>
            {evaluation.title && <Written>{evaluation.question}</Written>}
            {evaluation.title && <br />}
            {t.ended(formatDay(evaluation.endedOn, frame.locale))}
          </RowItem>
        ))}
      </RowList>
      <Pagination page={page} pages={pages} href={(one) => `/evaluaties?pagina=${one}`} />
    </Page>
  );
}

type DueProps = {
  frame: Frame;
  today: string;
  due: readonly Evaluation[];
  /** On the site, with a view that nobody has read. */
  withViews: readonly Evaluation[];
  notBegun: readonly NotBegun[];
  published: readonly Evaluation[];
  problem?: string | undefined;
};

/** What waits for this officer: begun and due, over and not begun, and what is done. */
export function DuePage({ frame, today, due, withViews, notBegun, published, problem }: DueProps) {
  const t = staffEvaluationMessages(frame.locale);
  const day = (text: string) => formatDay(text, frame.locale);
  return (
    <Page frame={frame} title={t.listTitle} breadcrumbs={[{ href: '/beheer', label: t.staff }]}>
      <PageTitle lead={t.listLead}>{t.listTitle}</PageTitle>
      {problem && <Alert kind="error">{problem}</Alert>}
      <Section title={t.due}>
        {due.length === 0 && <Paragraph>{t.noneDue}</Paragraph>}
        <RowList>
          {due.map((evaluation) => (
            <RowItem title={<Written>{titleOf(evaluation)}</Written>} href={`/beheer/evaluaties/${evaluation.id}`}>
              <Chips>
                {evaluation.dueOn < today && <Chip kind="not">{t.late}</Chip>}
                <Chip kind="waiting">{t.dueOn(day(evaluation.dueOn))}</Chip>
                {evaluation.viewsWaiting > 0 && <Chip kind="waiting">{t.viewsWaiting(evaluation.viewsWaiting)}</Chip>}
              </Chips>
              {evaluation.title && <Written>{evaluation.question}</Written>}
            </RowItem>
          ))}
        </RowList>
      </Section>
      {withViews.length > 0 && (
        <Section title={t.views} intro={t.viewsLead}>
          <RowList>
            {withViews.map((evaluation) => (
              <RowItem
                title={<Written>{titleOf(evaluation)}</Written>}
                href={`/beheer/evaluaties/${evaluation.id}#stemmen`}
                side={<Chip kind="waiting">{t.viewsWaiting(evaluation.viewsWaiting)}</Chip>}
              >
                {evaluation.title && <Written>{evaluation.question}</Written>}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      {notBegun.length > 0 && (
        <Section title={t.begin} intro={t.beginText}>
          <RowList>
            {notBegun.map(({ about, title, question, endedOn }) => (
              <RowItem
                title={<Written>{title}</Written>}
                side={
                  <Form action="/beheer/evaluaties" inline>
                    <HiddenField name="about" value={writeAbout(about)} />
                    <Button kind="secondary" label={t.beginLabel(title)}>
                      {t.beginButton}
                    </Button>
                  </Form>
                }
              >
                {question && <Written>{question}</Written>}
                {question && <br />}
                {evaluationMessages(frame.locale).ended(day(endedOn))}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      {published.length > 0 && (
        <Section title={t.done}>
          <RowList>
            {published.map((evaluation) => (
              <RowItem title={<Written>{titleOf(evaluation)}</Written>} href={`/beheer/evaluaties/${evaluation.id}`}>
                {evaluation.title && <Written>{evaluation.question}</Written>}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      <LinkMore href="/instrumenten">{evaluationMessages(frame.locale).instruments}</LinkMore>
    </Page>
  );
}
