import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chips } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { WhereTheyLive } from '../../backing/index.ts';
import {
  type Course,
  CourseFacts,
  challengeSteps,
  DecisionSection,
  EventsSection,
  QuestionsSection,
  StateChip,
  stepsFrom,
} from '../../schemes/index.ts';
import { signedFor } from '../../sign-off/index.ts';
import { filesForParties } from '../files/file-list.tsx';
import { ownPath, requestPath } from '../paths.ts';
import { isPublic } from '../register/is-public.ts';
import { mayTalk } from '../talks/may-talk.ts';
import { TalkFields } from '../talks/talk-fields.tsx';
import { AgreementSection } from '../view/agreement-section.tsx';
import { ComparisonSection } from '../view/comparison-section.tsx';
import type { ChallengeRecord } from '../view/load-record.ts';
import { challengeMessages } from '../view/messages.ts';
import { RequestText } from '../view/request-text.tsx';
import { ChecksSection, EvaluationSection, GroundsSection, TalksSection } from '../view/sections.tsx';
import type { Challenge } from './load-challenge.ts';
import { requestMessages } from './messages.ts';

/** Which form of the challenger was sent and came back. */
export type OwnTyped = { form: 'vraag' | 'gesprek' | 'tekenen'; state: FormState };
type Props = {
  frame: Frame;
  challenge: Challenge;
  course: Course;
  record: ChallengeRecord;
  typed?: OwnTyped | undefined;
  refusal?: string | undefined;
};

const decided = ['compared', 'granted', 'refused', 'agreed', 'stopped', 'evaluated'];

/** How far a request is, for who asked: what is next, what to do, and everything that both sides know. */
export function StatusPage(props: Props) {
  const { frame, challenge, course, record, typed, refusal } = props;
  const { locale } = frame;
  const t = requestMessages(locale);
  const { id, title, state, challenge: rules } = challenge;
  const parts = { application: challenge, course, locale };
  const told = { record, locale };
  const name = title || challengeMessages(locale).unnamed;
  const next = Object.hasOwn(t.next, state) ? t.next[state as keyof typeof t.next] : undefined;
  const mayWithdraw = stepsFrom(challengeSteps, state, { council: false }).some(({ step }) => step === 'withdraw');
  return (
    <Page
      frame={frame}
      title={name}
      here={title ? <Written>{title}</Written> : name}
      errors={typed?.state}
      breadcrumbs={[{ href: '/uitdagen', label: challengeMessages(locale).rightToChallenge }]}
    >
      <PageTitle
        above={
          <Chips>
            <StateChip state={state} locale={locale} />
          </Chips>
        }
        lead={next}
      >
        {title ? <Written>{title}</Written> : name}
      </PageTitle>
      {refusal && <Alert kind="error">{refusal}</Alert>}
      <CourseFacts application={challenge} locale={locale} />
      {rules.supporters > 0 && state === 'admitted' && (
        <Section title={challengeMessages(locale).support} id="steun">
          <Paragraph>{challengeMessages(locale).supportCount(record.support.support, rules.supporters)}</Paragraph>
          <WhereTheyLive figures={record.support} locale={locale} />
        </Section>
      )}
      <Buttons>
        {course.decision && <ButtonLink href={`/aanvragen/${id}/brief`}>{t.letter}</ButtonLink>}
        {isPublic(state) && (
          <ButtonLink kind="secondary" href={requestPath(id)}>
            {t.publicPage}
          </ButtonLink>
        )}
      </Buttons>
      {state === 'incomplete' && <Answer {...props} />}
      <Sign {...props} />
      <AgreementSection {...told} />
      <ChecksSection {...told} files={filesForParties(challenge)} />
      <EvaluationSection {...told} />
      <DecisionSection {...parts} />
      {decided.includes(state) && <ComparisonSection {...told} costs={challenge} rules={rules} />}
      {(mayTalk(state) || record.talks.length > 0) && <TalksSection {...told} />}
      {mayTalk(state) && (
        <Details summary={t.talkTitle} open={typed?.form === 'gesprek'}>
          <Form
            action={ownPath(id, 'talk')}
            state={typed?.form === 'gesprek' ? typed.state : emptyForm()}
            prefix="gesprek"
            once
          >
            <TalkFields locale={locale} />
            <SubmitRow label={t.saveTalk} />
          </Form>
        </Details>
      )}
      <QuestionsSection {...parts} />
      <GroundsSection {...told} rules={rules} />
      <RequestText
        request={challenge}
        locale={locale}
        asker={challenge.legalEntity || challenge.organisation || null}
        files={filesForParties(challenge)}
      />
      <EventsSection {...parts} />
      {mayWithdraw && (
        <Details summary={t.withdraw}>
          <Paragraph>{t.withdrawText}</Paragraph>
          <Form action={ownPath(id, 'withdraw')} inline label={t.withdraw}>
            <Button kind="danger">{t.withdraw}</Button>
          </Form>
        </Details>
      )}
    </Page>
  );
}

function Answer({ frame, challenge: { id, answerDue }, typed }: Props) {
  const t = requestMessages(frame.locale);
  const state = typed?.form === 'vraag' ? typed.state : emptyForm();
  const intro = answerDue ? t.answerDue(formatDay(answerDue, frame.locale)) : undefined;
  return (
    <Section title={t.answerTitle} id="antwoord" intro={intro}>
      <Form action={ownPath(id, 'question')} state={state} prefix="vraag">
        <TextArea name="answer" label={t.answer} maxLength={4000} />
        <SubmitRow label={t.sendAnswer} />
      </Form>
      <ButtonLink kind="subtle" href={ownPath(id, 'request')}>
        {t.change}
      </ButtonLink>
    </Section>
  );
}

function Sign({ frame, challenge, record: { agreement }, typed }: Props) {
  const t = requestMessages(frame.locale);
  if (challenge.state !== 'granted' || !agreement) return null;
  if (signedFor(agreement, 'challenger')) return <Alert kind="ok">{t.signed}</Alert>;
  const state = typed?.form === 'tekenen' ? typed.state : emptyForm();
  return (
    <Section title={t.signTitle} id="tekenen" intro={t.signText}>
      <Form action={ownPath(challenge.id, 'sign')} state={state} prefix="tekenen">
        <HiddenField name="version" value={agreement.version} />
        {challenge.legalEntity === '' && (
          <TextField name="legalEntity" label={t.fields.legalEntity} description={t.entityText} />
        )}
        <SubmitRow label={t.sign} />
      </Form>
    </Section>
  );
}
