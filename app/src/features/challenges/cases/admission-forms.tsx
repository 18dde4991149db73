import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { TalkFields } from '../talks/talk-fields.tsx';
import { admissionMessages } from './admission-messages.ts';
import { ActForm, type ActProps } from './case-form.tsx';

/** Every ground of the ordinance with its question: admitted or refused follows from the answers. */
export function GroundsForm({ challenge, typed, locale }: ActProps) {
  const t = admissionMessages(locale).grounds;
  return (
    <Section title={t.title} id="gronden" intro={t.text}>
      <ActForm challenge={challenge} typed={typed} form="gronden">
        {challenge.challenge.grounds.map(({ key, question }) => (
          <>
            <RadioField
              name={`applies.${key}`}
              label={<Written>{question}</Written>}
              options={[
                { value: 'no', label: t.not },
                { value: 'yes', label: t.applies },
              ]}
            />
            <TextArea name={`reason.${key}`} label={t.reason} rows={2} maxLength={1000} />
          </>
        ))}
        <SubmitRow label={t.button} />
      </ActForm>
    </Section>
  );
}

/** Asking something back, which stops the term. */
export function AskForm({ challenge, typed, locale }: ActProps) {
  const t = admissionMessages(locale).ask;
  return (
    <Details summary={t.title} open={typed?.form === 'vraag'} id="vraag">
      <Paragraph>{t.text(challenge.rules.terms.answerDays)}</Paragraph>
      <ActForm challenge={challenge} typed={typed} form="vraag">
        <TextArea name="question" label={t.question} rows={4} maxLength={3000} />
        <SubmitRow label={t.button} />
      </ActForm>
    </Details>
  );
}

/** Stopping with a request that got no answer. */
export function SetAsideForm({ challenge, typed, locale }: ActProps) {
  const t = admissionMessages(locale).setAside;
  const day = challenge.answerDue ? formatDay(challenge.answerDue, locale) : '';
  return (
    <Section title={t.title} id="niet-verder" intro={t.text(day)}>
      <ActForm challenge={challenge} typed={typed} form="niet-verder">
        <Button kind="danger">{t.button}</Button>
      </ActForm>
    </Section>
  );
}

/** Beginning the talks, once there is enough support. */
export function StartTalksForm({ challenge, record: { support: figures }, typed, locale }: ActProps) {
  const t = admissionMessages(locale).talks;
  const needs = challenge.challenge.supporters;
  const supporters = figures.support;
  return (
    <Section title={t.title} id="gesprekken-beginnen">
      {supporters < needs ? (
        <Paragraph>{t.notEnough(supporters, needs)}</Paragraph>
      ) : (
        <>
          <Alert kind="ok">{t.enough}</Alert>
          <ActForm challenge={challenge} typed={typed} form="gesprekken">
            <SubmitRow label={t.button} />
          </ActForm>
        </>
      )}
    </Section>
  );
}

/** Writing down a talk. */
export function TalkForm({ challenge, typed, locale }: ActProps) {
  const t = admissionMessages(locale).talk;
  return (
    <Details summary={t.title} open={typed?.form === 'gesprek'} id="gesprek">
      <ActForm challenge={challenge} typed={typed} form="gesprek" once>
        <TalkFields locale={locale} />
        <SubmitRow label={t.button} />
      </ActForm>
    </Details>
  );
}

/** Putting the decision off, once. */
export function ExtendForm({ challenge, typed, locale }: ActProps) {
  const t = admissionMessages(locale).extend;
  if (challenge.extendedOn !== null)
    return <Paragraph soft>{t.before(formatDay(challenge.extendedOn, locale))}</Paragraph>;
  return (
    <Details summary={t.title} open={typed?.form === 'uitstel'} id="uitstel">
      <Paragraph>{t.text(challenge.challenge.extensionDays)}</Paragraph>
      <ActForm challenge={challenge} typed={typed} form="uitstel">
        <TextArea name="reason" label={t.reason} rows={3} maxLength={2000} />
        <SubmitRow label={t.button} />
      </ActForm>
    </Details>
  );
}
