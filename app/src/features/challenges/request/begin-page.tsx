import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import type { OwnInitiative } from '../../schemes/index.ts';
import type { TaskRow } from '../tasks/load-tasks.ts';
import { challengeMessages } from '../view/messages.ts';
import { requestMessages } from './messages.ts';

type Props = {
  frame: Frame;
  tasks: readonly TaskRow[];
  initiatives: readonly OwnInitiative[];
  state?: FormState;
};

/** Where a request begins: which task, and for whom. */
export function BeginPage({ frame, tasks, initiatives, state = emptyForm() }: Props) {
  const t = requestMessages(frame.locale);
  const open = tasks.filter(({ closedBecause }) => closedBecause === null);
  return (
    <Page
      frame={frame}
      title={t.begin}
      errors={state}
      breadcrumbs={[{ href: '/uitdagen', label: challengeMessages(frame.locale).rightToChallenge }]}
    >
      <PageTitle lead={t.beginLead}>{t.begin}</PageTitle>
      <Form action="/uitdagen/begin" state={state} once>
        <SelectField
          name="task"
          label={t.which}
          empty={t.other}
          options={open.map(({ id, title }) => ({ value: String(id), label: title }))}
          optional
        />
        {initiatives.length > 0 ? (
          <RadioField
            name="project"
            label={t.forWhom}
            options={[
              { value: '0', label: t.alone },
              ...initiatives.map(({ id, title }) => ({ value: String(id), label: t.initiative(title) })),
            ]}
          />
        ) : (
          <HiddenField name="project" value="0" />
        )}
        <SubmitRow label={t.start} />
      </Form>
    </Page>
  );
}
