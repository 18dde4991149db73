import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Panel } from '../panel.ts';
import { fieldOf } from './answer-form.ts';
import { answerMessages } from './answer-messages.ts';

/** One question per category, a name and how to reach somebody. At the desk nothing is completed by the browser. */
export function AnswerFields({ frame, panel, own }: { frame: Frame; panel: Panel; own: boolean }) {
  const t = answerMessages(frame.locale);
  return (
    <>
      {panel.categories.map(({ id, question, groups }) => (
        <RadioField
          name={fieldOf(id)}
          label={<Written>{question}</Written>}
          options={groups.map((group) => ({ value: String(group.id), label: <Written>{group.name}</Written> }))}
        />
      ))}
      <TextField name="name" label={own ? t.name : t.desk.name} autocomplete={own ? 'name' : 'off'} />
      <Paragraph>{t.reachHint}</Paragraph>
      <TextField name="email" label={t.email} type="email" autocomplete={own ? 'email' : 'off'} optional />
      <TextField name="phone" label={t.phone} type="tel" autocomplete={own ? 'tel' : 'off'} size="medium" optional />
    </>
  );
}
