import { DeskPage, waysFor } from '../../../features/desk/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Dialogue } from '../dialogue.ts';
import { paperChannels } from './key-in.ts';
import type { NumberedStatement } from './numbered-statements.ts';
import { paperMessages } from './paper-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  dialogue: Dialogue;
  statements: readonly NumberedStatement[];
  state: FormState;
  /** In a pile the next one waits to be typed. */
  next: boolean;
};

/** What one person answered on paper, typed over in one line. */
export function KeyInPage({ frame, step, dialogue, statements, state, next }: Props) {
  const t = paperMessages(frame.locale);
  const title = t.title(step.title);
  return (
    <DeskPage frame={frame} title={title} lead={t.lead} errors={state} of={step}>
      <LinkMore href={`/balie/dialoog/${step.id}/papier`}>{t.print}</LinkMore>
      <Form action={`/balie/dialoog/${step.id}`} state={state} label={title} once>
        <TextField
          name="answers"
          label={t.answers}
          description={t.answersHelp}
          autocomplete="off"
          autofocus={next}
          optional
        />
        {dialogue.writing === 'participants' && (
          <TextField name="own" label={t.own} description={t.ownHelp} autocomplete="off" optional />
        )}
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
      <Details summary={t.statements}>
        <List items={statements.map(({ number, body }) => <Written>{`${number}. ${body}`}</Written>)} />
      </Details>
    </DeskPage>
  );
}
