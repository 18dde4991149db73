import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chips } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { OwnObjections } from '../objecting/objection-sections.tsx';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import { stepsFrom, subsidySteps } from '../states/steps.ts';
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
import { isOwn } from './access.ts';
import { afterMessages } from './after-messages.ts';
import { partsFor } from './apply-page.tsx';
import { applyMessages } from './messages.ts';

type Props = {
  frame: Frame;
  application: Application;
  course: Course;
  state?: FormState;
  refusal?: string | undefined;
};

/** How far an application is, for who asked: what is next, what was said, and the letter. */
export function StatusPage({ frame, application, course, state = emptyForm(), refusal }: Props) {
  const { locale } = frame;
  const t = applyMessages(locale);
  const { status } = afterMessages(locale);
  const { id, title, rules } = application;
  const name = title || applicationMessages(locale).unnamed;
  const parts = { application, course, locale };
  const council = rules.council !== null;
  const own = isOwn(frame.actor, application);
  const mayWithdraw =
    own && stepsFrom(subsidySteps, application.state, { council }).some(({ step }) => step === 'withdraw');
  return (
    <Page
      frame={frame}
      title={name}
      here={title ? <Written>{title}</Written> : name}
      errors={state}
      breadcrumbs={[{ href: '/aanvragen', label: t.mine.title }]}
    >
      <PageTitle
        above={
          <Chips>
            <StateChip state={application.state} locale={locale} />
          </Chips>
        }
        lead={status.next[application.state]}
      >
        {title ? <Written>{title}</Written> : name}
      </PageTitle>
      {refusal && <Alert kind="error">{refusal}</Alert>}
      <CourseFacts application={application} locale={locale} />
      {course.decision && (
        <Buttons>
          {/* A letter has an address on it. */}
          {own && (
            <>
              <ButtonLink href={applicationPath(id, 'letter')}>{status.letter}</ButtonLink>
              <ButtonLink kind="secondary" href={applicationPath(id, 'pdf')}>
                {status.pdf}
              </ButtonLink>
            </>
          )}
          {application.state === 'paid' && (
            <ButtonLink href={applicationPath(id, 'report')}>{status.report}</ButtonLink>
          )}
        </Buttons>
      )}
      <QuestionsSection {...parts} />
      {application.state === 'incomplete' && <Answer frame={frame} application={application} state={state} />}
      <DecisionSection {...parts} />
      <OwnObjections {...parts} />
      <AdviceSection {...parts} />
      <ReportSection {...parts} />
      <EventsSection {...parts} />
      <ApplicationText application={application} locale={locale} />
      {mayWithdraw && (
        <Details summary={status.withdraw}>
          <Paragraph>{status.withdrawText}</Paragraph>
          <Form action={applicationPath(id, 'withdraw')} inline label={status.withdraw}>
            <Button kind="danger">{status.withdraw}</Button>
          </Form>
        </Details>
      )}
    </Page>
  );
}

function Answer({ frame, application, state }: { frame: Frame; application: Application; state: FormState }) {
  const t = applyMessages(frame.locale);
  const { status } = afterMessages(frame.locale);
  const { id, answerDue } = application;
  return (
    <Section
      title={status.answerTitle}
      id="antwoord"
      intro={answerDue ? status.answerLead(formatDay(answerDue, frame.locale)) : undefined}
    >
      <Form action={applicationPath(id, 'question')} state={state}>
        <TextArea name="answer" label={status.answer} maxLength={4000} />
        <SubmitRow label={status.sendAnswer} />
      </Form>
      <Buttons>
        {partsFor(frame, application)
          .filter((part) => part !== 'check')
          .map((part) => (
            <ButtonLink kind="subtle" href={applicationPath(id, part)}>
              {status.change}: {t.part[part]}
            </ButtonLink>
          ))}
      </Buttons>
    </Section>
  );
}
