import { type Assurance, assuranceLevels } from '../../../platform/actor.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { DateTimeField } from '../../../platform/ui/form/date-field.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { AreaOption } from '../../areas/index.ts';
import type { Phase } from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import type { FrozenField, Instrument, Step } from '../../steps/index.ts';
import { AreaFields } from '../label-fields.tsx';
import { StaffPage, type StaffProject } from '../staff-page.tsx';
import { typedMoment } from '../town-moment.ts';
import { stepMessages } from './messages.ts';
import { phaseField } from './step-form.ts';

type Props = {
  frame: Frame;
  project: StaffProject;
  step: Pick<Step, 'id' | 'status' | FrozenField> | null;
  instrument: Instrument;
  areas: readonly AreaOption[];
  phases: readonly Phase[];
  /** What cannot change any more: shown, not asked. */
  frozen: readonly FrozenField[];
  state: FormState;
};

/** One step: what residents see, when it is open, who may take part, and what its instrument asks. */
export function StepPage(props: Props) {
  const { frame, project, step, instrument, areas, frozen, state } = props;
  const t = stepMessages(frame.locale);
  const path = `${staffHref(project.slug, 'steps')}/${step?.id ?? 'nieuw'}`;
  const settings = instrument.settingsFields?.(state, frame.locale);
  return (
    <StaffPage
      frame={frame}
      project={project}
      current="steps"
      title={step ? t.edit : t.add}
      lead={`${instrument.name[frame.locale]}. ${instrument.purpose[frame.locale]}`}
      errors={state}
    >
      <Form action={path} state={state}>
        <HiddenField name="instrument" value={instrument.kind} />
        <TextField name="title" label={t.title} description={t.titleHelp} />
        <TextArea name="intro" label={t.intro} rows={3} optional />
        {!frozen.includes('opensAt') && !instrument.opensItself && (
          <DateTimeField name="opensAt" label={t.opensAt} optional />
        )}
        {!frozen.includes('closesAt') && !instrument.opensItself && (
          <DateTimeField name="closesAt" label={t.closesAt} description={t.closesHelp} optional />
        )}
        <Frozen {...props} />
        <TakingPart {...props} />
        {settings && <Fieldset legend={t.settings}>{settings}</Fieldset>}
        <PhaseActs {...props} />
        <AreaFields areas={areas} label={t.areas} help={t.areasHelp} />
        <SubmitRow label={t.save} />
      </Form>
      {step?.status === 'draft' && <DraftActions frame={frame} path={path} opens={!instrument.opensItself} />}
    </StaffPage>
  );
}

/** Who may put in what; where nothing is put in, such as in a panel, it stays as it is without being asked. */
function TakingPart({ frame, instrument, frozen, state: { values } }: Props) {
  const t = stepMessages(frame.locale);
  // Where everybody counts once, nobody comes without at least an address.
  const levels = assuranceLevels.filter((level) => level !== 'anonymous' || instrument.asksAssurance !== 'account');
  const asked = frozen.includes('assurance') ? [] : levels;
  if (instrument.acts.length === 0)
    return (
      <>
        {(['limitPerPerson', 'moderation'] as const).map((name) => (
          <HiddenField name={name} value={[values[name] ?? ''].flat()[0] ?? ''} />
        ))}
        {instrument.asksAssurance ? (
          <AssuranceField frame={frame} instrument={instrument} levels={asked} />
        ) : (
          <HiddenField name="assurance" value={[values.assurance ?? ''].flat()[0] ?? ''} />
        )}
      </>
    );
  return (
    <>
      <TextField
        name="limitPerPerson"
        label={t.limit}
        description={t.limitHelp}
        inputmode="numeric"
        size="short"
        optional
      />
      <AssuranceField frame={frame} instrument={instrument} levels={asked} />
      <RadioField
        name="moderation"
        label={t.moderation}
        options={(['after', 'before'] as const).map((when) => ({ value: when, label: t.moderations[when] }))}
      />
    </>
  );
}

type AssuranceProps = Pick<Props, 'frame' | 'instrument'> & { levels: readonly Assurance[] };

function AssuranceField({ frame, instrument, levels }: AssuranceProps) {
  const t = stepMessages(frame.locale);
  if (levels.length === 0) return null;
  const options = levels.map((level) => ({
    value: level,
    label: t.assurances[level],
    hint: level === 'anonymous' ? instrument.withoutAccount?.[frame.locale] : undefined,
  }));
  return <RadioField name="assurance" label={t.assurance} options={options} />;
}

/** What is held as it is: shown, and sent along so that the form is whole. */
function Frozen({ frame, step, instrument, frozen }: Props) {
  const t = stepMessages(frame.locale);
  if (!step || frozen.length === 0) return null;
  const shown = frozen.filter(
    (field) => field !== 'assurance' || instrument.asksAssurance || instrument.acts.length > 0,
  );
  const moment = (at: Date | null) => (at ? formatMoment(at, frame.locale) : t.notSet);
  const text = {
    opensAt: moment(step.opensAt),
    closesAt: moment(step.closesAt),
    assurance: t.assurances[step.assurance],
  };
  const sent = { opensAt: typedMoment(step.opensAt), closesAt: typedMoment(step.closesAt), assurance: step.assurance };
  return (
    <>
      <Paragraph>{instrument.frozenBecause?.[frame.locale] ?? t.frozen}</Paragraph>
      <DataList items={shown.map((field) => ({ name: t[field], value: text[field] }))} />
      {frozen.map((field) => (
        <HiddenField name={field} value={sent[field]} />
      ))}
    </>
  );
}

function PhaseActs({ frame, phases, instrument }: Props) {
  const t = stepMessages(frame.locale);
  if (phases.length === 0 || instrument.acts.length === 0) return null;
  return (
    <Details summary={t.acts}>
      <Paragraph>{t.actsHelp}</Paragraph>
      {phases.map((phase) => (
        <CheckboxFields
          name={phaseField(phase.id)}
          label={<Written>{phase.name}</Written>}
          optional
          options={instrument.acts.map((act) => ({ value: act, label: t.actNames[act] }))}
        />
      ))}
    </Details>
  );
}

function DraftActions({ frame, path, opens }: { frame: Frame; path: string; opens: boolean }) {
  const t = stepMessages(frame.locale);
  return (
    <>
      {opens && (
        <Form action={`${path}/openen`} inline>
          <Button kind="secondary">{t.open}</Button>
        </Form>
      )}
      <Details summary={t.removeTitle}>
        <Paragraph>{t.removeText}</Paragraph>
        <Form action={`${path}/weg`}>
          <SubmitRow label={t.remove} kind="danger" />
        </Form>
      </Details>
    </>
  );
}
