import type { Child } from 'hono/jsx';
import type { FormState } from '../../../platform/http/form.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import { FieldRow } from '../../../platform/ui/form/field-row.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { staffHref } from '../../staff-nav/index.ts';
import type { Instruments } from '../../steps/index.ts';
import { staffMessages } from '../messages.ts';
import { rowField, rowNumbers } from '../rows.ts';
import { StaffPage, type StaffProject } from '../staff-page.tsx';
import { planMessages } from './messages.ts';

type Props = {
  frame: Frame;
  project: StaffProject;
  state: FormState;
  instruments: Instruments;
  /** Which ways fit the plan, and what others learnt. */
  advice: Child;
  /** As it was saved last, in cents. */
  total: number;
};

/** The plan behind a trajectory: whom to reach, with what, for how much. */
export function PlanPage({ frame, project, state, instruments, advice, total }: Props) {
  const t = planMessages(frame.locale);
  const options = instruments.list.map(({ kind, name }) => ({ value: kind, label: name[frame.locale] }));
  return (
    <StaffPage frame={frame} project={project} current="plan" lead={t.lead} errors={state}>
      <Paragraph>
        <strong>{t.total(formatMoney(total, frame.locale))}</strong>
      </Paragraph>
      <Paragraph>{t.help}</Paragraph>
      <Form action={staffHref(project.slug, 'plan')} state={state}>
        <FieldRow fields="long" legend={t.youth}>
          <TextField name="youthGoal" label={t.youthGoal} description={t.youthHelp} optional="said" />
          <TextField name="youthReason" label={t.youthReason} optional="said" />
        </FieldRow>
        {rowNumbers(state.values, 'group', 'targetGroup').map((number) => {
          const name = (column: string) => rowField('group', number, column);
          return (
            <FieldRow fields="long" legend={t.row(number + 1)}>
              <TextField name={name('targetGroup')} label={t.targetGroup} optional />
              <TextField name={name('goal')} label={t.goal} optional />
              <SelectField name={name('instrument')} label={t.instrument} options={options} optional />
              <TextField name={name('how')} label={t.how} optional />
              <TextField name={name('budget')} label={t.budget} inputmode="decimal" size="short" optional />
            </FieldRow>
          );
        })}
        <SubmitRow label={staffMessages(frame.locale).save} />
      </Form>
      {advice}
    </StaffPage>
  );
}
