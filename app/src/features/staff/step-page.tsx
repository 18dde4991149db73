import { assuranceLevels } from '../../platform/actor.ts';
import type { FormState } from '../../platform/http/form.ts';
import { Button } from '../../platform/ui/button.tsx';
import { CheckboxFields } from '../../platform/ui/form/checkbox-field.tsx';
import { DateTimeField } from '../../platform/ui/form/date-field.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import type { AreaOption } from '../areas/index.ts';
import type { Instrument, Instruments } from '../steps/index.ts';
import { StaffPage } from './staff-page.tsx';
import { stepMessages } from './step-messages.ts';

type Common = { frame: Frame; project: { slug: string; question: string } };

/** Choosing the instrument of a new step. */
export function ChooseInstrumentPage({ frame, project, instruments }: Common & { instruments: Instruments }) {
  const t = stepMessages(frame.locale);
  const action = `/beheer/trajecten/${project.slug}/onderdelen/nieuw`;
  return (
    <StaffPage frame={frame} project={project} part="steps">
      <form method="get" action={action} class="app-form">
        <RadioField
          name="instrument"
          label={t.instrument}
          value={instruments.list[0]?.kind}
          options={instruments.list.map(({ kind, name, purpose }) => ({
            value: kind,
            label: name[frame.locale],
            hint: purpose[frame.locale],
          }))}
        />
        <Button>{t.next}</Button>
      </form>
    </StaffPage>
  );
}

type StepProps = Common & { instrument: Instrument; state: FormState; action: string; areas: AreaOption[] };

/** The settings of a step: what every step has, and what only its instrument knows. */
export function StepPage({ frame, project, instrument, state, action, areas }: StepProps) {
  const t = stepMessages(frame.locale);
  return (
    <StaffPage
      frame={frame}
      project={project}
      part="steps"
      lead={`${instrument.name[frame.locale]}: ${instrument.purpose[frame.locale]}`}
      errors={state}
    >
      <Form action={action} state={state}>
        <TextField name="title" label={t.title} />
        <TextArea name="intro" label={t.intro} rows={3} optional />
        <DateTimeField name="opensAt" label={t.opensAt} optional />
        <DateTimeField name="closesAt" label={t.closesAt} description={t.closesHelp} optional />
        <RadioField
          name="assurance"
          label={t.assurance}
          value="email"
          options={assuranceLevels.map((level) => ({
            value: level,
            label: t.assurances[level].name,
            hint: t.assurances[level].hint,
          }))}
        />
        <RadioField
          name="moderation"
          label={t.moderation}
          value="after"
          options={(['after', 'before'] as const).map((value) => ({
            value,
            label: t.moderations[value].name,
            hint: t.moderations[value].hint,
          }))}
        />
        <TextField name="limit" label={t.limit} description={t.limitHelp} inputmode="numeric" size="short" optional />
        {instrument.settingsFields?.(state, frame.locale)}
        <CheckboxFields
          name="areas"
          label={t.areas}
          description={t.areasHelp}
          optional
          options={areas
            .filter((area) => area.kind === 'gebied' || area.kind === 'wijk')
            .map((area) => ({ value: String(area.id), label: area.name }))}
        />
        <SubmitRow label={t.save} />
      </Form>
    </StaffPage>
  );
}
