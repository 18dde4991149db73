import type { FormState } from '../../../platform/http/form.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import type { AreaOption } from '../../areas/index.ts';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import { ApplyPage } from './apply-page.tsx';
import { planLimits } from './forms.ts';
import { applyMessages } from './messages.ts';

type Props = {
  frame: Frame;
  application: Application;
  areas: readonly AreaOption[];
  state: FormState;
  today: string;
  refusal?: string | undefined;
};

/** The first step: what somebody wants to do, in words. */
export function PlanPage({ frame, application, areas, state, today, refusal }: Props) {
  const t = applyMessages(frame.locale);
  const { rules, id } = application;
  return (
    <ApplyPage frame={frame} application={application} part="plan" state={state} refusal={refusal}>
      <Form action={applicationPath(id, 'plan')} state={state}>
        <TextField name="title" label={t.plan.title} description={t.plan.titleHelp} />
        <TextArea
          name="summary"
          label={t.plan.summary}
          description={t.plan.summaryHelp}
          rows={3}
          maxLength={planLimits.summary}
        />
        <TextArea name="plan" label={t.plan.plan} rows={8} maxLength={planLimits.plan} />
        {rules.purposes.length > 0 && (
          <SelectField
            name="purpose"
            label={t.plan.purpose}
            options={rules.purposes.map(({ key, name }) => ({ value: key, label: name, lang: 'nl' }))}
          />
        )}
        <TextArea
          name="neighbours"
          label={t.plan.neighbours}
          description={t.plan.neighboursHelp}
          optional={!rules.parts.includes('neighbours')}
          rows={4}
          maxLength={planLimits.neighbours}
        />
        <SelectField
          name="areaId"
          label={t.plan.area}
          empty={t.plan.town}
          optional
          options={areas.map((area) => ({ value: String(area.id), label: area.name }))}
        />
        <DateField name="startsOn" label={t.plan.startsOn} min={today} />
        <SubmitRow label={t.save} />
      </Form>
    </ApplyPage>
  );
}
