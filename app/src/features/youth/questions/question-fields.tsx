import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { questionMessages } from './messages.ts';
import { Pictogram } from './pictogram.tsx';
import { pictogramNames } from './pictograms.ts';
import { longest } from './question-form.ts';

/** The fields of a question in a child's words. */
export function QuestionFields({ frame }: { frame: Frame }) {
  const t = questionMessages(frame.locale);
  return (
    <>
      <TextField name="question" label={t.question} description={t.questionHelp} />
      <TextArea name="about" label={t.about} description={t.aboutHelp} rows={5} maxLength={longest.about} optional />
      <RadioField
        name="pictogram"
        label={t.pictogram}
        inline
        options={pictogramNames.map((name) => ({
          value: name,
          label: (
            <>
              <Pictogram name={name} size="small" /> {t.pictograms[name]}
            </>
          ),
        }))}
      />
    </>
  );
}
