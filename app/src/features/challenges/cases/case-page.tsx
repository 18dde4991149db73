import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chips } from '../../../platform/ui/chip.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import {
  type Course,
  CourseFacts,
  DecisionSection,
  doesWork,
  EventsSection,
  OfficerPage,
  QuestionsSection,
  StateChip,
} from '../../schemes/index.ts';
import { filesForParties } from '../files/file-list.tsx';
import type { Challenge } from '../request/load-challenge.ts';
import { mayTalk } from '../talks/may-talk.ts';
import { AgreementSection } from '../view/agreement-section.tsx';
import { ComparisonSection } from '../view/comparison-section.tsx';
import type { ChallengeRecord } from '../view/load-record.ts';
import { RequestText } from '../view/request-text.tsx';
import { ChecksSection, EvaluationSection, GroundsSection, TalksSection } from '../view/sections.tsx';
import { AskForm, ExtendForm, GroundsForm, SetAsideForm, StartTalksForm, TalkForm } from './admission-forms.tsx';
import type { Typed } from './case-form.tsx';
import { ComparisonForm, DecideForm, SignForm } from './deciding-forms.tsx';
import { challengeCaseMessages } from './messages.ts';
import { AgreementForm, EvaluateForm, LookForm, StopForm } from './running-forms.tsx';

type Props = {
  frame: Frame;
  challenge: Challenge;
  course: Course;
  record: ChallengeRecord;
  today: string;
  typed?: Typed | undefined;
  refusal?: string | undefined;
};

/** One challenge for officers: first the act that is due, then everything that is known. */
export function ChallengeCasePage(props: Props) {
  const { frame, challenge, course, record, typed, refusal } = props;
  const { locale } = frame;
  const t = challengeCaseMessages(locale);
  const { number, title, state, challenge: rules } = challenge;
  const parts = { application: challenge, course, locale };
  const told = { record, locale };
  return (
    <OfficerPage
      frame={frame}
      part="cases"
      title={`${number} ${title}`}
      heading={
        <>
          {number} <Written>{title}</Written>
        </>
      }
      above={
        <Chips>
          <StateChip state={state} locale={locale} />
        </Chips>
      }
      crumbs={[{ href: '/beheer/aanvragen', label: t.list }]}
      state={typed?.state}
      refusal={refusal}
    >
      <CourseFacts application={challenge} locale={locale} />
      <ToDo {...props} />
      <AgreementSection {...told} />
      <ChecksSection {...told} files={filesForParties(challenge)} />
      <EvaluationSection {...told} />
      <DecisionSection {...parts} />
      {state !== 'talking' && <ComparisonSection {...told} costs={challenge} rules={rules} />}
      {(mayTalk(state) || record.talks.length > 0) && <TalksSection {...told} />}
      <QuestionsSection {...parts} />
      <GroundsSection {...told} rules={rules} />
      <RequestText
        request={challenge}
        locale={locale}
        asker={challenge.legalEntity || challenge.organisation || null}
        files={filesForParties(challenge)}
      />
      {/* Who decides needs the plan, not the person. */}
      {doesWork(frame.actor, 'secretary') && <Asker challenge={challenge} locale={locale} />}
      <EventsSection {...parts} />
    </OfficerPage>
  );
}

function ToDo({ frame, challenge, record, today, typed }: Props) {
  const { locale, actor } = frame;
  const t = challengeCaseMessages(locale).waits;
  const { state } = challenge;
  const given = { challenge, record, typed, locale };
  const secretary = doesWork(actor, 'secretary');
  const decider = doesWork(actor, 'decider');
  const waitsFor = (who: keyof typeof t) => <Paragraph soft>{t[who]}</Paragraph>;
  const onTheWay = (
    <>
      {secretary && mayTalk(state) && <TalkForm {...given} />}
      {secretary && <ExtendForm {...given} />}
      {decider && state !== 'submitted' && state !== 'incomplete' && <DecideForm {...given} />}
    </>
  );
  switch (state) {
    case 'submitted':
      if (!secretary) return waitsFor('secretary');
      return (
        <>
          <GroundsForm {...given} />
          <AskForm {...given} />
          <ExtendForm {...given} />
        </>
      );
    case 'incomplete':
      return secretary ? <SetAsideForm {...given} /> : waitsFor('applicant');
    case 'admitted':
      return (
        <>
          {secretary ? <StartTalksForm {...given} /> : waitsFor('secretary')}
          {onTheWay}
        </>
      );
    case 'talking':
      return (
        <>
          {secretary ? <ComparisonForm {...given} /> : waitsFor('secretary')}
          {onTheWay}
        </>
      );
    case 'compared':
      return (
        <>
          {!decider && waitsFor('decider')}
          {decider && <DecideForm {...given} />}
          {secretary && <TalkForm {...given} />}
          {secretary && <ExtendForm {...given} />}
        </>
      );
    case 'granted':
      return (
        <>
          <SignForm {...given} decider={decider} />
          {secretary ? <AgreementForm {...given} /> : !record.agreement && waitsFor('secretary')}
          {secretary && <TalkForm {...given} />}
        </>
      );
    case 'agreed':
    case 'stopped':
      if (!secretary) return null;
      return (
        <>
          <LookForm {...given} today={today} />
          <EvaluateForm {...given} today={today} />
          {state === 'agreed' && <TalkForm {...given} />}
          {state === 'agreed' && <StopForm {...given} />}
        </>
      );
    default:
      return null;
  }
}

function Asker({ challenge, locale }: { challenge: Challenge; locale: Locale }) {
  const t = challengeCaseMessages(locale);
  const { applicantName, applicantKind, organisation, legalEntity, email, postalAddress, rules } = challenge;
  const kind = rules.whoMay.find(({ key }) => key === applicantKind)?.name ?? '–';
  return (
    <Section title={t.asker} id="aanvrager">
      <DataList
        items={[
          { name: t.name, value: applicantName || '–' },
          { name: t.kind, value: <Written>{kind}</Written> },
          { name: t.organisation, value: organisation || '–' },
          { name: t.legalEntity, value: legalEntity || '–' },
          { name: t.named, value: challenge.organisationPublic ? t.yes : t.no },
          { name: t.email, value: email || '–' },
          { name: t.address, value: postalAddress || '–' },
        ]}
      />
    </Section>
  );
}
