import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Heading } from '../../../platform/ui/heading.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { signedFor } from '../../sign-off/index.ts';
import { typedFrom } from '../../staff/index.ts';
import { challengeMessages } from '../view/messages.ts';
import { ActForm, type ActProps } from './case-form.tsx';
import { decidingMessages } from './deciding-messages.ts';

const verdicts = ['better', 'same', 'worse'] as const;

/** The present way beside the proposed one, kept half done as well. */
export function ComparisonForm({ challenge, record: { comparison }, typed, locale }: ActProps) {
  const t = decidingMessages(locale).compare;
  const words = challengeMessages(locale).verdicts;
  const euros = (cents: number | null | undefined) => (cents === null || cents === undefined ? '' : typedFrom(cents));
  const values = {
    present: euros(challenge.presentCents ?? challenge.task?.presentCents),
    proposed: euros(challenge.proposedCents),
    ...Object.fromEntries(
      comparison.flatMap(({ criterion, present, proposed, verdict }) => [
        [`now.${criterion}`, present],
        [`later.${criterion}`, proposed],
        [`verdict.${criterion}`, verdict],
      ]),
    ),
  };
  return (
    <Section title={t.title} id="vergelijking-maken" intro={t.text}>
      <ActForm challenge={challenge} typed={typed} form="vergelijking" values={values}>
        {challenge.challenge.comparison.map(({ key, name }) => (
          <>
            <Heading level={3}>
              <Written>{name}</Written>
            </Heading>
            <TextArea name={`now.${key}`} label={t.now} rows={2} maxLength={1000} />
            <TextArea name={`later.${key}`} label={t.proposed} rows={2} maxLength={1000} />
            <RadioField
              name={`verdict.${key}`}
              label={t.verdict}
              options={verdicts.map((value) => ({ value, label: words[value] }))}
              inline
            />
          </>
        ))}
        <TextField name="present" label={t.presentCost} inputmode="decimal" size="short" />
        <TextField name="proposed" label={t.proposedCost} inputmode="decimal" size="short" />
        <CheckboxField name="finish" label={t.finish} optional />
        <SubmitRow label={t.button} />
      </ActForm>
    </Section>
  );
}

/** The college decides, with grounds; before the comparison it can only refuse. */
export function DecideForm({ challenge, typed, locale }: ActProps) {
  const t = decidingMessages(locale).decide;
  const whole = challenge.state === 'compared';
  const form = (
    <ActForm challenge={challenge} typed={typed} form="besluit">
      {whole ? (
        <RadioField
          name="outcome"
          label={t.outcome}
          options={[
            { value: 'grant', label: t.grant },
            { value: 'refuse', label: t.refuse },
          ]}
        />
      ) : (
        <HiddenField name="outcome" value="refuse" />
      )}
      <SelectField
        name="ground"
        label={t.ground}
        empty={whole ? t.groundNone : t.groundChoose}
        options={challenge.challenge.grounds.map(({ key, name }) => ({ value: key, label: name }))}
        optional={whole}
      />
      <TextArea name="reasons" label={t.reasons} description={t.reasonsHelp} rows={5} maxLength={3000} />
      {whole && <TextArea name="conditions" label={t.conditions} rows={3} maxLength={2000} optional />}
      <SubmitRow label={t.button} />
    </ActForm>
  );
  return whole ? (
    <Section title={t.title} id="besluit-nemen">
      {form}
    </Section>
  ) : (
    <Details summary={t.refuseTitle} open={typed?.form === 'besluit'} id="besluit-nemen">
      {form}
    </Details>
  );
}

/** Signing for the town the version that was read, or who still has to sign. */
export function SignForm({
  challenge,
  record: { agreement },
  typed,
  locale,
  decider,
}: ActProps & { decider: boolean }) {
  const t = decidingMessages(locale).sign;
  if (!agreement) return null;
  if (signedFor(agreement, 'town')) return <Alert kind="ok">{t.wait}</Alert>;
  if (!decider) return <Paragraph soft>{t.waitTown}</Paragraph>;
  const signed = signedFor(agreement, 'challenger')?.signedAt;
  return (
    <Section
      title={t.title}
      id="tekenen"
      intro={signed ? challengeMessages(locale).challengerSigned(formatDay(signed, locale)) : undefined}
    >
      <ActForm challenge={challenge} typed={typed} form="tekenen">
        <HiddenField name="version" value={agreement.version} />
        <SubmitRow label={t.button} />
      </ActForm>
    </Section>
  );
}
