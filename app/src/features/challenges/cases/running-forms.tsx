import { formatDay } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { rowField, rowNumbers, rowValues, typedFrom } from '../../staff/index.ts';
import { FileFields } from '../files/file-fields.tsx';
import { challengeMessages } from '../view/messages.ts';
import { ActForm, type ActProps, stateOf } from './case-form.tsx';
import { decidingMessages } from './deciding-messages.ts';
import { runningMessages } from './running-messages.ts';

/** What both sides are to sign, with the points of quality that are watched. */
export function AgreementForm({ challenge, record: { agreement }, typed, locale }: ActProps) {
  const t = decidingMessages(locale).agree;
  const { proposedCents, startsOn } = challenge;
  const values = agreement
    ? {
        ...{ scope: agreement.scope, budget: typedFrom(agreement.budgetCents), startsOn: agreement.startsOn },
        ...{ endsOn: agreement.endsOn, exitTerms: agreement.exitTerms, otherTerms: agreement.otherTerms },
        ...rowValues(
          'quality',
          agreement.quality.map(({ what, norm }) => ({ what, norm })),
        ),
      }
    : { budget: proposedCents === null ? '' : typedFrom(proposedCents), startsOn: startsOn ?? '' };
  const numbers = rowNumbers(stateOf(typed, 'afspraken', values).values, 'quality', 'what');
  const form = (
    <>
      <Paragraph>{t.text}</Paragraph>
      <ActForm challenge={challenge} typed={typed} form="afspraken" values={values}>
        <TextArea name="scope" label={t.scope} rows={4} maxLength={4000} />
        <TextField name="budget" label={t.budget} inputmode="decimal" size="short" />
        <DateField name="startsOn" label={t.startsOn} />
        <DateField name="endsOn" label={t.endsOn} />
        <Fieldset legend={t.points}>
          <Paragraph>{t.pointsText}</Paragraph>
          {numbers.map((number) => (
            <>
              <TextField name={rowField('quality', number, 'what')} label={t.what(number + 1)} optional={number > 0} />
              <TextField name={rowField('quality', number, 'norm')} label={t.norm(number + 1)} optional />
            </>
          ))}
        </Fieldset>
        <TextArea name="exitTerms" label={t.exit} rows={3} maxLength={3000} />
        <TextArea name="otherTerms" label={t.other} rows={3} maxLength={3000} optional />
        <SubmitRow label={t.button} />
      </ActForm>
    </>
  );
  return agreement ? (
    <Details summary={t.again} open={typed?.form === 'afspraken'} id="afspraken-maken">
      {form}
    </Details>
  ) : (
    <Section title={t.title} id="afspraken-maken">
      {form}
    </Section>
  );
}

const met = ['yes', 'partly', 'no'] as const;

/** The look that is due, or the next one to come; nothing where all were written down. */
export function LookForm({ challenge, record, typed, locale, today }: ActProps & { today: string }) {
  const t = runningMessages(locale).look;
  const words = challengeMessages(locale).met;
  const next = record.checks.find(({ heldOn }) => heldOn === null);
  if (!next || !record.agreement) return null;
  const day = formatDay(next.dueOn, locale);
  const form = (
    <ActForm challenge={challenge} typed={typed} form="meting" multipart>
      <HiddenField name="dueOn" value={next.dueOn} />
      {record.agreement.quality.map(({ key, what, norm }) => (
        <>
          <RadioField
            name={`met.${key}`}
            label={<Written>{what}</Written>}
            description={norm ? <Written>{norm}</Written> : undefined}
            options={met.map((value) => ({ value, label: words[value] }))}
            inline
          />
          <TextField name={`note.${key}`} label={t.note} description={t.noteHelp} optional />
        </>
      ))}
      <TextArea name="note" label={t.all} rows={3} maxLength={3000} optional />
      <FileFields locale={locale} optional />
      <SubmitRow label={t.button} />
    </ActForm>
  );
  return next.dueOn <= today ? (
    <Section title={t.title(day)} id="meten">
      {form}
    </Section>
  ) : (
    <>
      <Paragraph>{t.later(day)}</Paragraph>
      <Details summary={t.now} open={typed?.form === 'meting'} id="meten">
        {form}
      </Details>
    </>
  );
}

/** Ending an agreement early. */
export function StopForm({ challenge, typed, locale }: ActProps) {
  const t = runningMessages(locale).stop;
  return (
    <Details summary={t.title} open={typed?.form === 'stoppen'} id="stoppen">
      <ActForm challenge={challenge} typed={typed} form="stoppen">
        <TextArea name="reason" label={t.reason} rows={3} maxLength={2000} />
        <Button kind="danger">{t.button}</Button>
      </ActForm>
    </Details>
  );
}

const goesOn = ['same_way', 'changed', 'back_to_town', 'ended'] as const;

/** What it brought and taught, for everybody. */
export function EvaluateForm({ challenge, record, typed, locale, today }: ActProps & { today: string }) {
  const t = runningMessages(locale).evaluate;
  const words = challengeMessages(locale).goesOn;
  const due = record.checks.some(({ heldOn, dueOn }) => heldOn === null && dueOn <= today);
  if (due) return null;
  const form = (
    <>
      <Paragraph>{t.text}</Paragraph>
      <ActForm challenge={challenge} typed={typed} form="evaluatie">
        <TextArea name="result" label={t.result} rows={4} maxLength={4000} />
        <TextArea name="lesson" label={t.lesson} rows={3} maxLength={3000} />
        <RadioField name="goesOn" label={t.goesOn} options={goesOn.map((value) => ({ value, label: words[value] }))} />
        <SubmitRow label={t.button} />
      </ActForm>
    </>
  );
  const isDue = challenge.state === 'stopped' || record.checks.every(({ heldOn }) => heldOn !== null);
  return isDue ? (
    <Section title={t.title} id="evalueren">
      {form}
    </Section>
  ) : (
    <Details summary={t.title} open={typed?.form === 'evaluatie'} id="evalueren">
      {form}
    </Details>
  );
}
