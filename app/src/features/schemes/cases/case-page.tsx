import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chips } from '../../../platform/ui/chip.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { GivenScores } from '../council/load-judging.ts';
import { DecideObjectionForm } from '../objecting/decide-form.tsx';
import { ObjectionSections } from '../objecting/objection-sections.tsx';
import type { Application } from '../states/load-application.ts';
import { doesWork } from '../states/lock-application.ts';
import { ApplicationText, StateChip } from '../view/application-text.tsx';
import {
  AdviceSection,
  CourseFacts,
  DecisionSection,
  EventsSection,
  QuestionsSection,
  ReportSection,
} from '../view/course-sections.tsx';
import type { Course } from '../view/load-course.ts';
import { applicationMessages } from '../view/messages.ts';
import { AdviseForm, CheckForms, DecideForm, SendForm, SetAsideForm, SettleForm, type Typed } from './case-forms.tsx';
import { waitsFor } from './list-cases.ts';
import { caseMessages } from './messages.ts';
import { OfficerPage } from './officer-page.tsx';

/** An application as officers work on it. */
export type CaseModel = {
  application: Application;
  course: Course;
  /** What members scored; for the secretary, who prepares the meeting. */
  scores: GivenScores[];
  voters: number;
  interests: number;
  leftCents: number;
  personal: boolean;
};
type Props = { frame: Frame; model: CaseModel; typed?: Typed | undefined; refusal?: string | undefined };

/** One application for officers: first what has to be done, then everything that is known of it. */
export function CasePage({ frame, model, typed, refusal }: Props) {
  const { locale, actor } = frame;
  const { application, course } = model;
  const t = caseMessages(locale);
  const parts = { application, course, locale };
  const secretary = doesWork(actor, 'secretary');
  // What has to be decided on stands above where one decides.
  const open = course.objections.filter(({ outcome }) => outcome === null);
  return (
    <OfficerPage
      frame={frame}
      part="cases"
      title={`${application.number} ${application.title}`}
      heading={
        <>
          {application.number} <Written>{application.title}</Written>
        </>
      }
      above={
        <Chips>
          <StateChip state={application.state} locale={locale} />
        </Chips>
      }
      crumbs={[{ href: '/beheer/aanvragen', label: t.title }]}
      state={typed?.state}
      refusal={refusal}
    >
      <CourseFacts application={application} locale={locale} />
      {application.state === 'advised' && <AdviceSection {...parts} />}
      <ObjectionSections objections={open} locale={locale} />
      <ToDo frame={frame} model={model} typed={typed} />
      {secretary && application.state === 'in_advice' && <Scores model={model} locale={locale} />}
      <QuestionsSection {...parts} />
      {application.state !== 'advised' && <AdviceSection {...parts} />}
      <DecisionSection {...parts} />
      <ObjectionSections objections={course.objections.filter((one) => !open.includes(one))} locale={locale} />
      <ReportSection {...parts} />
      <ApplicationText application={application} locale={locale} />
      {/* Who decides needs the plan, not the person. */}
      {secretary && <Applicant application={application} locale={locale} />}
      <EventsSection {...parts} />
    </OfficerPage>
  );
}

function ToDo({ frame, model, typed }: Props) {
  const { locale, actor } = frame;
  const { application, course, voters, leftCents, personal } = model;
  const { state, rules } = application;
  const doer = waitsFor(state);
  const given = { application, typed, locale };
  const secretary = doesWork(actor, 'secretary');
  const objection = course.objections.find(({ outcome }) => outcome === null);
  const decides = state === 'advised' || (state === 'complete' && rules.council === null);
  if (objection)
    return doesWork(actor, 'decider') ? (
      <DecideObjectionForm {...given} objection={objection} />
    ) : (
      <Paragraph soft>{caseMessages(locale).waitsFor.decider}</Paragraph>
    );
  if (secretary && state === 'submitted') return <CheckForms {...given} personal={personal} />;
  if (secretary && state === 'incomplete') return <SetAsideForm {...given} />;
  if (secretary && state === 'complete' && rules.council) return <SendForm {...given} />;
  if (secretary && state === 'in_advice') return <AdviseForm {...given} voters={voters} />;
  if (secretary && state === 'reported') return <SettleForm {...given} course={course} />;
  if (doesWork(actor, 'decider') && decides) return <DecideForm {...given} leftCents={leftCents} />;
  if (doer === null) return null;
  return <Paragraph soft>{caseMessages(locale).waitsFor[decides ? 'decider' : doer]}</Paragraph>;
}

function Scores({ model, locale }: { model: CaseModel; locale: Locale }) {
  const t = caseMessages(locale).scores;
  const { scores, interests, application } = model;
  const { criteria } = application.rules;
  const scoreOf = (given: GivenScores, key: string) => given.scores.find(({ criterion }) => criterion === key)?.score;
  return (
    <Section title={t.title} id="oordelen">
      {interests > 0 && <Paragraph>{t.interest(interests)}</Paragraph>}
      {scores.length === 0 ? (
        <Paragraph>{t.none}</Paragraph>
      ) : (
        <DataTable
          caption={t.title}
          captionHidden
          rows={scores}
          columns={[
            { name: t.member, cell: (row) => row.name || '–' },
            ...criteria.map(({ key, name }) => ({
              ...{ name, written: true, numeric: true },
              cell: (row: GivenScores) => String(scoreOf(row, key) ?? '–'),
            })),
          ]}
        />
      )}
      {scores.flatMap((given) =>
        given.scores
          .filter(({ note }) => note !== '')
          .map(({ note }) => (
            <Paragraph>
              {given.name}: <Written>{note}</Written>
            </Paragraph>
          )),
      )}
    </Section>
  );
}

function Applicant({ application, locale }: { application: Application; locale: Locale }) {
  const t = applicationMessages(locale);
  const { applicantName, organisation, email, postalAddress, rules, applicantKind, channel } = application;
  const kind = rules.whoMay.find(({ key }) => key === applicantKind)?.name ?? '–';
  return (
    <Section title={t.applicant} id="aanvrager">
      <DataList
        items={[
          { name: t.name, value: `${applicantName || '–'} (${t.channel[channel]})` },
          { name: t.kind, value: <Written>{kind}</Written> },
          ...(organisation ? [{ name: t.organisation, value: organisation }] : []),
          { name: t.email, value: email || '–' },
          { name: t.address, value: postalAddress || '–' },
        ]}
      />
    </Section>
  );
}
