import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { applyMessages } from '../applying/messages.ts';
import type { Application } from '../states/load-application.ts';
import { councilPath } from '../states/paths.ts';
import { ApplicationText, StateChip } from '../view/application-text.tsx';
import { AdviceSection, CourseFacts, DecisionSection } from '../view/course-sections.tsx';
import type { Course } from '../view/load-course.ts';
import type { GivenScores, ToJudge } from './load-judging.ts';
import { councilMessages } from './messages.ts';

/** What is before a council in which the reader sits, and what was before. */
export function CouncilPage({ frame, council, rows }: { frame: Frame; council: string; rows: readonly ToJudge[] }) {
  const t = councilMessages(frame.locale);
  const now = rows.filter(({ state }) => state === 'in_advice');
  const before = rows.filter(({ state }) => state !== 'in_advice');
  const title = council ? t.title(council) : t.noSeat;
  return (
    <Page frame={frame} title={title}>
      <PageTitle lead={council ? t.lead : undefined}>{title}</PageTitle>
      {council && (
        <Section title={t.toRead} id="lezen">
          {now.length === 0 ? <EmptyState title={t.none} pattern="waves" /> : <Rows frame={frame} rows={now} />}
        </Section>
      )}
      {before.length > 0 && (
        <Section title={t.before} id="eerder">
          <Rows frame={frame} rows={before} />
        </Section>
      )}
    </Page>
  );
}

function Rows({ frame, rows }: { frame: Frame; rows: readonly ToJudge[] }) {
  const t = councilMessages(frame.locale);
  return (
    <RowList>
      {rows.map(({ id, number, title, askedCents, state, dueOn, interest, scored }) =>
        interest ? (
          <RowItem title={t.withInterest(number)}>{t.withInterestText}</RowItem>
        ) : (
          <RowItem
            title={
              <>
                {number} <Written>{title}</Written>
              </>
            }
            href={councilPath(id)}
            side={
              state === 'in_advice' ? (
                <Chip kind={scored ? 'adopted' : 'waiting'}>{scored ? t.scored : t.notScored}</Chip>
              ) : (
                <StateChip state={state} locale={frame.locale} />
              )
            }
          >
            {t.asked(formatMoney(askedCents, frame.locale))}
            {state === 'in_advice' && dueOn && `, ${t.due(formatDay(dueOn, frame.locale))}`}
          </RowItem>
        ),
      )}
    </RowList>
  );
}

type ReadProps = {
  frame: Frame;
  application: Application;
  course: Course;
  scores: readonly GivenScores[];
  state?: FormState | undefined;
  rating?: FormState | undefined;
  refusal?: string | undefined;
};

/** A quiet page to read one plan and judge it; others' marks come after one's own. */
export function CouncilReadPage({ frame, application, course, scores, state, rating, refusal }: ReadProps) {
  const { locale } = frame;
  const t = councilMessages(locale);
  const { id, rules, title, number } = application;
  const open = application.state === 'in_advice';
  const parts = { application, course, locale };
  return (
    <Page
      frame={frame}
      title={`${number} ${title}`}
      here={<Written>{title}</Written>}
      errors={state ?? rating}
      breadcrumbs={[{ href: '/raad', label: t.title(rules.council?.name ?? '') }]}
    >
      <PageTitle above={<StateChip state={application.state} locale={locale} />}>
        <Written>{title}</Written>
      </PageTitle>
      {refusal && <Alert kind="error">{refusal}</Alert>}
      <CourseFacts application={application} locale={locale} />
      {open && (
        <Details summary={t.interest.title}>
          <Paragraph>{t.interest.text}</Paragraph>
          <Form action={`${councilPath(id)}/belang`} inline label={t.interest.title}>
            <Button kind="danger">{t.interest.button}</Button>
          </Form>
        </Details>
      )}
      <AdviceSection {...parts} />
      <DecisionSection {...parts} />
      <ApplicationText application={application} locale={locale} />
      {open ? (
        <OwnScores frame={frame} application={application} scores={scores} state={state} />
      ) : (
        <Paragraph soft>{t.closed}</Paragraph>
      )}
      <Others frame={frame} application={application} scores={scores} open={open} />
      {course.decision && (
        <Section title={t.rate.title} id="waardering">
          <Form action={`${councilPath(id)}/waardering`} state={rating ?? emptyForm()}>
            <RadioField
              name="rating"
              label={t.rate.label}
              options={(['5', '4', '3', '2', '1'] as const).map((value) => ({
                value,
                label: applyMessages(locale).report.ratings[value],
              }))}
            />
            <SubmitRow label={t.rate.button} />
          </Form>
        </Section>
      )}
    </Page>
  );
}

function OwnScores({ frame, application, scores, state }: Omit<ReadProps, 'course'>) {
  const t = councilMessages(frame.locale);
  const { rules, id } = application;
  const own = scores.find((one) => one.own)?.scores ?? [];
  const given = Object.fromEntries(
    own.flatMap(({ criterion, score, note }) => [
      [`score.${criterion}`, String(score)],
      [`note.${criterion}`, note],
    ]),
  );
  return (
    <Section title={t.own} id="oordeel" intro={t.ownText}>
      <Form action={`${councilPath(id)}/oordeel`} state={state ?? emptyForm(given)}>
        {rules.criteria.map(({ key, name, explained }) => (
          <>
            <RadioField
              name={`score.${key}`}
              label={<Written>{name}</Written>}
              description={<Written>{explained}</Written>}
              inline
              options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
            />
            <TextField name={`note.${key}`} label={`${t.note}: ${name}`} optional />
          </>
        ))}
        <SubmitRow label={t.save} />
      </Form>
    </Section>
  );
}

function Others({
  frame,
  application,
  scores,
  open,
}: Pick<ReadProps, 'frame' | 'application' | 'scores'> & { open: boolean }) {
  const t = councilMessages(frame.locale);
  const { criteria } = application.rules;
  if (scores.length === 0) return open ? <Paragraph soft>{t.othersLater}</Paragraph> : null;
  return (
    <Section title={t.others} id="anderen">
      {scores.length === 1 ? (
        <Paragraph>{t.noOthers}</Paragraph>
      ) : (
        <DataTable
          caption={t.others}
          captionHidden
          rows={scores}
          columns={[
            { name: t.members.name, cell: (row) => (row.own ? t.you : row.name || '–') },
            ...criteria.map(({ key, name }) => ({
              ...{ name, written: true, numeric: true },
              cell: (row: GivenScores) => String(row.scores.find(({ criterion }) => criterion === key)?.score ?? '–'),
            })),
          ]}
        />
      )}
    </Section>
  );
}
