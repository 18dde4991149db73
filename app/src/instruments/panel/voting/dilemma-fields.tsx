import { rowField } from '../../../features/staff/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DateTimeField } from '../../../platform/ui/form/date-field.tsx';
import { FieldRow } from '../../../platform/ui/form/field-row.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { kinds, options, ways } from './dilemma.ts';
import { optionRows } from './dilemma-form.ts';
import { staffVotingMessages } from './staff-voting-messages.ts';

/** What an officer fills in of a dilemma. */
export function DilemmaFields({ locale }: { locale: Locale }) {
  const t = staffVotingMessages(locale);
  return (
    <>
      <TextField name="question" label={t.question} />
      <TextArea name="explanation" label={t.explanation} maxLength={5000} />
      <Paragraph>{t.options}</Paragraph>
      {Array.from({ length: options.most }, (_, number) => (
        <FieldRow fields="long" legend={t.option(number + 1)}>
          <TextField name={rowField(optionRows, number, 'name')} label={t.name} optional={number >= options.fewest} />
          <TextField name={rowField(optionRows, number, 'meaning')} label={t.meaning} optional />
        </FieldRow>
      ))}
      <RadioField name="kind" label={t.kind} options={kinds.map((value) => ({ value, label: t.kinds[value] }))} />
      <RadioField name="way" label={t.way} options={ways.map((value) => ({ value, label: t.ways[value] }))} />
      <DateTimeField name="opensAt" label={t.opensAt} description={t.opensHint} optional />
      <DateTimeField name="closesAt" label={t.closesAt} description={t.closesHint} optional />
    </>
  );
}
