import type { Locale } from '../../../platform/i18n/locale.ts';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { writings } from '../dialogue.ts';
import { setupMessages } from './setup-messages.ts';

/** The question and rules of a dialogue to fill in. */
export function SettingsFields({ locale }: { locale: Locale }) {
  const t = setupMessages(locale);
  const short = { inputmode: 'numeric', size: 'short' } as const;
  return (
    <>
      <TextField name="question" label={t.question} description={t.questionHelp} />
      <RadioField
        name="writing"
        label={t.writing}
        options={writings.map((value) => ({ value, ...t.writings[value] }))}
      />
      <TextField name="maxLength" label={t.maxLength} description={t.maxLengthHelp} {...short} />
      <TextField name="threshold" label={t.threshold} description={t.thresholdHelp} {...short} />
      <TextArea name="policy" label={t.policy} description={t.policyHelp} maxLength={5000} rows={12} optional />
      <SubmitRow label={t.save} />
    </>
  );
}
