import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { StaffPage, type StaffProject } from '../../staff/index.ts';
import type { ClassQuestion } from '../../steps/index.ts';
import { ReadabilityNote } from '../../summaries/index.ts';
import { questionMessages } from './messages.ts';
import { QuestionFields } from './question-fields.tsx';

type Props = {
  frame: Frame;
  project: StaffProject;
  action: string;
  state: FormState;
  /** What the step asks after it. */
  parts: readonly ClassQuestion[];
  /** The plain summary of the project, put in the form because nothing was written yet. */
  suggested: boolean;
};

/** Where an officer writes the question of a step for children. */
export function StepQuestionPage({ frame, project, action, state, parts, suggested }: Props) {
  const t = questionMessages(frame.locale);
  const text = `${state.values.question ?? ''}\n${state.values.about ?? ''}`.trim();
  const asked = parts.filter((part) => part.text !== '');
  return (
    <StaffPage
      frame={frame}
      project={project}
      current="steps"
      title={t.stepTitle}
      lead={t.stepLead}
      errors={state}
      refusal={undefined}
    >
      {parts.length === 0 && (
        <Alert kind="warning" title={t.notAskable}>
          <Paragraph>{t.notAskableText}</Paragraph>
        </Alert>
      )}
      {suggested && (
        <Alert title={t.suggestion}>
          <Paragraph>{t.suggestionHelp}</Paragraph>
        </Alert>
      )}
      <Form action={action} state={state}>
        <QuestionFields frame={frame} />
        <SubmitRow label={t.save} />
      </Form>
      {text !== '' && <ReadabilityNote text={text} locale={frame.locale} />}
      {asked.length > 0 && (
        <Section title={t.asked} intro={t.askedHelp}>
          <List
            ordered
            items={asked.map((part) => (
              <Written>
                {part.text}
                {part.choices && ` (${part.choices.map((choice) => choice.text).join(' / ')})`}
              </Written>
            ))}
          />
        </Section>
      )}
    </StaffPage>
  );
}
