import { DeskPage } from '../../../features/desk/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Written } from '../../../platform/ui/written.tsx';
import type { Panel } from '../panel.ts';
import { AnswerFields } from './answer-fields.tsx';
import { answerMessages } from './answer-messages.ts';
import { CodeField } from './code-page.tsx';
import { DemoCodeHint } from './demo-code-hint.tsx';

/** The desk begins with the code on the letter, as everybody does. */
export function DeskCodePage({ frame, state, demo }: { frame: Frame; state: FormState; demo: string | undefined }) {
  const t = answerMessages(frame.locale);
  return (
    <DeskPage frame={frame} title={t.desk.title} lead={t.desk.lead} part="lottery" errors={state}>
      <DemoCodeHint locale={frame.locale} code={demo} />
      <Form action="/balie/loting" state={state}>
        <CodeField label={t.desk.code} hint={t.codeHint} />
        <SubmitRow label={t.codeNext} />
      </Form>
    </DeskPage>
  );
}

/** What the desk needs to know of an invitation; not what was answered before, which is not for the desk to see. */
export type DeskInvited = { id: number; code: string; question: string; panel: Panel; answered: boolean };

/** The answer as it stands on the paper, or as somebody says it. */
export function DeskAnswerPage({ frame, invited, state }: { frame: Frame; invited: DeskInvited; state: FormState }) {
  const t = answerMessages(frame.locale);
  const words = t.desk;
  return (
    <DeskPage frame={frame} title={words.formTitle} lead={<Written>{invited.question}</Written>} errors={state}>
      {invited.answered && <Alert kind="warning">{words.earlier}</Alert>}
      <Form action={`/balie/loting/${invited.id}`} state={state}>
        <HiddenField name="code" value={invited.code} />
        <RadioField
          name="channel"
          label={words.how}
          options={[
            { value: 'paper', label: words.paper },
            { value: 'phone', label: words.phone },
          ]}
        />
        <RadioField
          name="answer"
          label={words.answer}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
        />
        <Fieldset legend={words.onlyYes}>
          <AnswerFields frame={frame} panel={invited.panel} own={false} />
        </Fieldset>
        <SubmitRow label={words.save} />
      </Form>
    </DeskPage>
  );
}
