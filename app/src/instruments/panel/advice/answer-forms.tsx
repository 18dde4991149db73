import { emptyForm } from '../../../platform/http/form.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { adviceMessages } from './advice-messages.ts';
import { answers, type Recommendation } from './load-advice.ts';
import type { TypedAdvice } from './staff-advice-page.tsx';

type Props = { frame: Frame; work: PanelWork; typed?: TypedAdvice | undefined; recommendation: Recommendation };

/** Where the answer of the college to a recommendation is written down. */
export function AnswerForm({ frame, work, typed, recommendation: { id, title } }: Props) {
  const t = adviceMessages(frame.locale);
  return (
    <Form
      action={`${panelStaffPath(work.step, 'advice')}/antwoord`}
      prefix={`antwoord-${id}`}
      state={typed?.form === `antwoord-${id}` ? typed.state : emptyForm()}
      label={`${t.giveAnswer}: ${title}`}
    >
      <HiddenField name="id" value={id} />
      <AnswerFields frame={frame} />
      <SubmitRow label={t.saveAnswer} />
    </Form>
  );
}

/** Where an answer that was given is replaced by another one, with what changed and why. */
export function CorrectForm({ frame, work, typed, recommendation }: Props) {
  const t = adviceMessages(frame.locale);
  const { id, title, answer, answerWhy, answeredBy, earlier } = recommendation;
  const mine = typed?.form === `verbeter-${id}` ? typed.state : undefined;
  return (
    <Details summary={t.correct} open={mine !== undefined}>
      <Form
        action={`${panelStaffPath(work.step, 'advice')}/verbeter`}
        prefix={`verbeter-${id}`}
        state={mine ?? emptyForm({ answer: answer ?? '', answerWhy, answeredBy })}
        label={t.correctLabel(title)}
      >
        <HiddenField name="id" value={id} />
        <HiddenField name="after" value={earlier.length} />
        <AnswerFields frame={frame} />
        <TextArea name="changeNote" label={t.changeNote} description={t.changeNoteHint} maxLength={2000} rows={3} />
        <SubmitRow label={t.saveAnswer} />
      </Form>
    </Details>
  );
}

function AnswerFields({ frame }: { frame: Frame }) {
  const t = adviceMessages(frame.locale);
  return (
    <>
      <RadioField
        name="answer"
        label={t.giveAnswer}
        options={answers.map((value) => ({ value, label: t.answer[value] }))}
      />
      <TextArea name="answerWhy" label={t.why} maxLength={5000} />
      <TextField name="answeredBy" label={t.by} description={t.byExample} />
    </>
  );
}
