import { DeskPage, waysFor } from '../../../features/desk/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { useWrittenLang, Written } from '../../../platform/ui/written.tsx';
import { fieldOf, otherField } from '../answers/field-names.ts';
import { type Option, type Question, questionsOf } from '../questions/question.ts';
import type { Survey } from '../questions/survey.ts';
import { paperChannels } from './key-in.ts';
import { paperMessages } from './paper-messages.ts';
import { codeOf, numbered } from './read-codes.ts';

type Props = { frame: Frame; step: Step; survey: Survey; areas: readonly Option[]; state: FormState; next: boolean };

/** One questionnaire from paper, a line for each question; in a pile the `next` one waits to be typed. */
export function KeyInPage({ frame, step, survey, areas, state, next }: Props) {
  const t = paperMessages(frame.locale);
  const title = t.title(step.title);
  return (
    <DeskPage frame={frame} title={title} lead={t.lead} errors={state} of={step}>
      <LinkMore href={`/balie/vragenlijst/${step.id}/papier`}>{t.print}</LinkMore>
      <Form action={`/balie/vragenlijst/${step.id}`} state={state} label={title} once>
        {questionsOf(survey.sections).map((question, index) => (
          <Line question={question} areas={areas} first={next && index === 0} frame={frame} />
        ))}
        <SelectField
          name="channel"
          label={t.channel}
          value="paper"
          empty={null}
          options={waysFor(frame.actor, step.projectId, paperChannels).map((channel) => ({
            value: channel,
            label: t.channels[channel],
          }))}
        />
        <SubmitRow label={t.save} />
      </Form>
    </DeskPage>
  );
}

type LineProps = { question: Question; areas: readonly Option[]; first: boolean; frame: Frame };

function Line({ question, areas, first, frame: { locale } }: LineProps) {
  const t = paperMessages(locale);
  const lang = useWrittenLang();
  const { id, number, text, design } = question;
  const field = { name: fieldOf(id), label: <Written>{`${number}. ${text}`}</Written>, optional: 'said' as const };
  if (design.kind === 'place')
    return (
      <SelectField
        {...field}
        description={t.wijk}
        options={areas.map(({ key, text: name }) => ({ value: key, label: name, lang }))}
      />
    );
  const short = design.kind !== 'short' && design.kind !== 'long';
  return (
    <>
      <TextField
        {...field}
        description={
          <>
            {hintOf(question, t)} <br />
            <Written>{codesOf(question, t.sheet.other)}</Written>
          </>
        }
        size={short ? 'short' : 'full'}
        autocomplete="off"
        autofocus={first}
      />
      {'other' in design && design.other && (
        <TextField
          name={otherField(id)}
          label={`${number}. ${t.other}`}
          size="medium"
          autocomplete="off"
          optional="said"
        />
      )}
    </>
  );
}

function hintOf({ design }: Question, t: ReturnType<typeof paperMessages>): string {
  switch (design.kind) {
    case 'single':
      return t.one;
    case 'multiple':
      return t.many;
    case 'ranking':
      return t.order;
    case 'matrix':
      return t.rows;
    case 'scale':
    case 'number':
      return t.figure;
    case 'short':
    case 'long':
    case 'place':
      return t.words;
  }
}

/** "1 Ja, 2 Nee": what the numbers mean. */
function codesOf(question: Question, other: string): string {
  const { design } = question;
  const options = design.kind === 'matrix' ? design.columns : numbered(question, other.replace(':', ''));
  return options.map(({ text }, index) => `${codeOf(question, index)} ${text}`).join(', ');
}
