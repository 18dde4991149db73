import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { outcomes, whyMaxLength } from './answer.ts';
import { answerMessages } from './messages.ts';

/** The two things that every answer says: what was done, and why. */
export function AnswerFields({ frame }: { frame: Frame }) {
  const { outcome, staff: t } = answerMessages(frame.locale);
  return (
    <>
      <RadioField
        name="outcome"
        label={t.outcome}
        options={outcomes.map((value) => ({ value, label: outcome[value], hint: t.outcomeHint[value] }))}
      />
      <TextArea name="why" label={t.why} description={t.whyHint} rows={8} maxLength={whyMaxLength} />
    </>
  );
}
