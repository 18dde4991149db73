import { Details } from '../../../platform/ui/details.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Action } from '../actions/action.ts';
import { ActionList } from '../actions/action-list.tsx';
import { actionMessages } from '../actions/messages.ts';
import { poolHref } from '../companion-href.ts';
import type { CaseProps } from './case-page.tsx';

/** The actions, each open one with a form for its outcome, and a form for a new one. */
export function CaseActions(props: CaseProps) {
  const { frame, model, actions, acts, today, typed } = props;
  const t = actionMessages(frame.locale);
  const adds = acts && model.closedAt === null;
  const came = typed?.form === 'action' ? typed.state : undefined;
  return (
    <Section title={t.titleStaff} id="acties">
      <ActionList
        actions={actions}
        today={today}
        locale={frame.locale}
        {...(acts ? { below: (action: Action) => <Outcome {...props} action={action} /> } : {})}
      />
      {adds && (
        <Details summary={t.add} open={came !== undefined}>
          <Form
            action={`${poolHref.initiative(model.slug)}/acties`}
            prefix="actie"
            label={t.add}
            {...(came ? { state: came } : {})}
          >
            <TextField name="what" label={t.what} description={t.whatHelp} />
            <TextField name="fromWhom" label={t.who} description={t.whoHelp} />
            <DateField name="dueOn" label={t.due} />
            <SubmitRow label={t.addButton} />
          </Form>
        </Details>
      )}
    </Section>
  );
}

function Outcome({ frame, model, typed, action }: CaseProps & { action: Action }) {
  const t = actionMessages(frame.locale);
  const came = typed?.form === 'outcome' && typed.id === action.id ? typed.state : undefined;
  return (
    <Details summary={t.settle} open={came !== undefined}>
      <Form
        action={`${poolHref.initiative(model.slug)}/acties/${action.id}`}
        prefix={`actie-${action.id}`}
        label={t.settleOf(action.what)}
        {...(came ? { state: came } : {})}
      >
        <RadioField
          name="outcome"
          label={t.outcome}
          inline
          options={(['kept', 'not_kept'] as const).map((value) => ({ value, label: t.outcomes[value] }))}
        />
        <TextArea name="note" label={t.note} description={t.noteHelp} rows={3} optional />
        <SubmitRow label={t.save} />
      </Form>
    </Details>
  );
}
