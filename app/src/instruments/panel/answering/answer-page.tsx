import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { panelPath } from '../panel-path.ts';
import { votingMessages } from '../voting/voting-messages.ts';
import { AnswerFields } from './answer-fields.tsx';
import { answerMessages } from './answer-messages.ts';
import type { Invited } from './invited.ts';

type Props = { frame: Frame; invited: Invited; state: FormState; erase: FormState };

/** What it is about, yes or no, and the few questions that go with yes. */
export function AnswerPage({ frame, invited, state, erase }: Props) {
  const t = answerMessages(frame.locale);
  const { step, panel, standing, answer, answeredAt } = invited;
  const open = standing === 'open';
  const title = open ? t.invitedTitle : t.closedTitle;
  return (
    <Page frame={frame} title={title} errors={Object.keys(erase.errors).length > 0 ? erase : state}>
      <PageTitle
        lead={
          <>
            {t.invitedLead} <Written>{step.projectQuestion}</Written>
          </>
        }
      >
        {title}
      </PageTitle>
      {!open && <Alert kind="info">{closedText(invited, frame)}</Alert>}
      {standing === 'drawn' && (
        <LinkMore href="/loting/stemmen">{votingMessages(frame.locale).ballot.fromLetter}</LinkMore>
      )}
      {open && answer && answeredAt && (
        <Alert kind="ok">{t.earlier[answer](formatDay(answeredAt, frame.locale))}</Alert>
      )}
      {open && (
        <>
          <Buttons>
            <ButtonLink href="#ja">{t.toYes}</ButtonLink>
            <Form action="/loting/nee" inline label={t.no}>
              <HiddenField name="invitation" value={invited.id} />
              <Button kind="secondary">{t.no}</Button>
            </Form>
          </Buttons>
          <Paragraph soft>{t.noHint}</Paragraph>
        </>
      )}
      <About frame={frame} invited={invited} />
      {open && (
        <Section title={t.yesTitle} id="ja" intro={t.yesIntro}>
          <Form action="/loting/aanmelden" state={state}>
            <HiddenField name="invitation" value={invited.id} />
            <AnswerFields frame={frame} panel={panel} own />
            <SubmitRow label={t.send} />
          </Form>
        </Section>
      )}
      {standing !== 'drawn' && <Erase frame={frame} invited={invited} state={erase} />}
    </Page>
  );
}

function About({ frame, invited: { step, panel } }: { frame: Frame; invited: Invited }) {
  const t = answerMessages(frame.locale);
  const day = (date: string) => formatDay(date, frame.locale);
  return (
    <Section title={t.about}>
      {step.intro && <Prose text={step.intro} />}
      <DataList
        items={[
          { name: t.seats, value: t.seatsText(panel.size) },
          { name: t.until, value: panel.answerUntil ? t.untilDay(day(panel.answerUntil)) : t.untilOpen },
          { name: t.kept, value: t.keptText },
          { name: t.keptUntil, value: panel.deleteOn ? t.keptUntilDay(day(panel.deleteOn)) : t.keptUntilOpen },
        ]}
      />
      <LinkMore href={panelPath(step)}>{t.more}</LinkMore>
    </Section>
  );
}

function Erase({ frame, invited, state }: { frame: Frame; invited: Invited; state: FormState }) {
  const t = answerMessages(frame.locale);
  return (
    <Details summary={t.eraseTitle} open={Object.keys(state.errors).length > 0}>
      <Paragraph>{t.eraseText}</Paragraph>
      {invited.standing === 'committed' && invited.answer === 'yes' && <Paragraph>{t.eraseLate}</Paragraph>}
      <Form action="/loting/wissen" state={state} prefix="wissen">
        <HiddenField name="invitation" value={invited.id} />
        <CheckboxField name="asked" label={t.eraseTick} />
        <SubmitRow label={t.erase} kind="danger" />
      </Form>
    </Details>
  );
}

function closedText({ standing, panel }: Invited, { locale }: Frame): string {
  const t = answerMessages(locale).closed;
  switch (standing) {
    case 'open':
    case 'late':
      return t.late(formatDay(panel.answerUntil ?? '', locale));
    case 'committed':
      return t.committed;
    case 'drawn':
      return t.drawn;
  }
}
