import type { FormState } from '../../../platform/http/form.ts';
import type { ChallengeRules } from '../../../platform/town-scheme.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { PlaceFields, WhereTheyLive } from '../../backing/index.ts';
import { type ApplicationFile, type Course, DecisionSection, EventsSection, StateChip } from '../../schemes/index.ts';
import { filesForAll } from '../files/file-list.tsx';
import { requestPath } from '../paths.ts';
import { AgreementSection } from '../view/agreement-section.tsx';
import { ComparisonSection } from '../view/comparison-section.tsx';
import type { ChallengeRecord } from '../view/load-record.ts';
import { challengeMessages } from '../view/messages.ts';
import { RequestText, type RequestWords } from '../view/request-text.tsx';
import { ChecksSection, EvaluationSection, GroundsSection } from '../view/sections.tsx';
import { isDecided } from './is-public.ts';
import type { RegisterRow } from './load-public.ts';
import { challengeRegisterMessages } from './messages.ts';

/** What everybody reads of one request; `support` tells whether the reader supports it, or why they cannot. */
export type PublicRequest = {
  row: RegisterRow;
  words: RequestWords;
  rules: ChallengeRules;
  course: Course;
  record: ChallengeRecord;
  support: 'given' | 'not-given' | 'sign-in' | 'own' | 'closed';
  areas: readonly AreaOption[];
  files: readonly ApplicationFile[];
  form: FormState;
};

/** One request for everybody, from the question to the lesson. */
export function PublicRequestPage({
  frame,
  model,
  refusal,
}: {
  frame: Frame;
  model: PublicRequest;
  refusal?: string | undefined;
}) {
  const { locale } = frame;
  const t = challengeRegisterMessages(locale);
  const { row, words, rules, course, record } = model;
  const told = { record, locale };
  const files = filesForAll({ id: row.id, files: model.files });
  const { title, state } = row;
  // Reasons on the way are between the two sides, and so is an agreement that is not signed yet.
  const events = { ...course, events: course.events.map((event) => ({ ...event, note: '' })) };
  const stopped = course.events.find(({ step }) => step === 'stop')?.note ?? '';
  const signed = ['agreed', 'stopped', 'evaluated'].includes(state);
  return (
    <Page
      frame={frame}
      title={title}
      here={<Written>{title}</Written>}
      breadcrumbs={[
        { href: '/uitdagen', label: t.section },
        { href: '/uitdagen/register', label: t.registerTitle },
      ]}
    >
      <PageTitle
        above={
          <Chips>
            <StateChip state={state} locale={locale} />
            <Chip>{row.number}</Chip>
          </Chips>
        }
      >
        <Written>{title}</Written>
      </PageTitle>
      {refusal && <Alert kind="error">{refusal}</Alert>}
      {state === 'inadmissible' && <Alert kind="warning">{t.notAdmitted}</Alert>}
      <GroundsSection {...told} rules={rules} />
      {(state === 'admitted' || record.support.support > 0) && <Support frame={frame} model={model} />}
      <EvaluationSection {...told} />
      {signed && <AgreementSection {...told} />}
      {signed && <ChecksSection {...told} files={files} />}
      {stopped !== '' && (
        <Section title={challengeMessages(locale).stoppedBecause} id="gestopt">
          <Prose text={stopped} />
        </Section>
      )}
      <DecisionSection course={course} locale={locale} />
      {isDecided(state) && <ComparisonSection {...told} costs={row} rules={rules} />}
      {state === 'inadmissible' ? (
        <Section title={challengeMessages(locale).request} id="verzoek">
          <Prose text={row.summary} />
        </Section>
      ) : (
        <RequestText request={words} locale={locale} asker={row.organisation} files={files} />
      )}
      <EventsSection course={events} locale={locale} />
    </Page>
  );
}

function Support({ frame, model }: { frame: Frame; model: PublicRequest }) {
  const { row, rules, record, support, areas, form } = model;
  const { locale } = frame;
  const t = challengeRegisterMessages(locale);
  const words = challengeMessages(locale);
  const path = `${requestPath(row.id)}/steun`;
  return (
    <Section title={words.support} id="steun">
      <Paragraph>
        <strong>{words.supportCount(record.support.support, rules.supporters)}</strong>
      </Paragraph>
      {support === 'own' && <Paragraph soft>{t.ownSupport}</Paragraph>}
      {support === 'closed' && <Paragraph soft>{t.closedSupport}</Paragraph>}
      {(support === 'sign-in' || support === 'not-given') && <Paragraph>{t.supportText}</Paragraph>}
      {support === 'sign-in' && (
        <ButtonLink href={`/inloggen?terug=${encodeURIComponent(requestPath(row.id))}`}>{t.signIn}</ButtonLink>
      )}
      {support === 'given' && (
        <>
          <Paragraph>{t.done.gesteund}</Paragraph>
          <Form action={`${path}/intrekken`} inline>
            <Button kind="secondary">{t.unsupport}</Button>
          </Form>
        </>
      )}
      {support === 'not-given' && (
        <Form action={path} state={form} once>
          <PlaceFields areas={areas} locale={locale} />
          <SubmitRow label={t.support} />
        </Form>
      )}
      <WhereTheyLive figures={record.support} locale={locale} />
    </Section>
  );
}
