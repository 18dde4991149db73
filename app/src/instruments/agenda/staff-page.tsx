import type { Project } from '../../features/projects/index.ts';
import { type Refusal, StaffPage } from '../../features/staff/index.ts';
import type { Step } from '../../features/steps/index.ts';
import type { FormState } from '../../platform/http/form.ts';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import type { Agenda, AgendaPoint, LooseTheme } from './agenda.ts';
import { agendaPath, agendaStaffPath } from './agenda-path.ts';
import type { Result } from './results.ts';
import { agendaStaffMessages } from './staff-messages.ts';
import { AdoptSection, MergeSection, TrackSection } from './staff-sections.tsx';
import { type StageStep, stageSteps } from './stages.ts';

export type AgendaWork = {
  agenda: Agenda;
  points: readonly AgendaPoint[];
  loose: readonly LooseTheme[];
  voters: number;
  /** Once choosing has ended. */
  result: Result | null;
};

/** A form that came back, or a refusal of the whole. */
export type CameBack = {
  merge?: FormState;
  adopt?: FormState;
  track?: { pointId: number; state: FormState };
  refusal?: Refusal;
};
type Props = { frame: Frame; project: Project; step: Step; work: AgendaWork; today: string; cameBack: CameBack };

/** An agenda where its officers work on it: how far it is, the next step, and the work of this stage. */
export function AgendaStaffPage({ frame, project, step, work, today, cameBack }: Props) {
  const { locale } = frame;
  const t = agendaStaffMessages(locale);
  const { agenda, points, loose, voters, result } = work;
  const { stage } = agenda;
  const shared = { step, points, locale };
  const errors = cameBack.merge ?? cameBack.adopt ?? cameBack.track?.state;
  return (
    <StaffPage
      frame={frame}
      project={project}
      current="steps"
      title={`${t.title}: ${step.title}`}
      lead={t.lead}
      refusal={cameBack.refusal}
      {...(errors ? { errors } : {})}
    >
      <LinkMore href={agendaPath(step)}>{t.public}</LinkMore>
      <Section title={t.now} id="stand">
        <Paragraph>{t.stage[stage]}</Paragraph>
        {(stage === 'collect' || stage === 'cluster') && <Paragraph soft>{t.themes(loose.length)}</Paragraph>}
        {stage === 'rank' && <Paragraph soft>{t.voters(voters)}</Paragraph>}
        {stageSteps
          .filter((one) => one.from === stage && one.step !== 'adopt')
          .map((one) => (
            <StepForm step={step} take={one.step as Exclude<StageStep, 'adopt'>} frame={frame} />
          ))}
      </Section>
      {stage === 'cluster' && <MergeSection {...shared} loose={loose} late={false} state={cameBack.merge} />}
      {stage === 'ranked' && result && (
        <AdoptSection {...shared} ranked={result.ranked} state={cameBack.adopt} today={today} />
      )}
      {stage === 'adopted' && <TrackSection {...shared} came={cameBack.track} />}
      {stage !== 'collect' && stage !== 'cluster' && loose.length > 0 && (
        <MergeSection {...shared} loose={loose} late state={cameBack.merge} />
      )}
    </StaffPage>
  );
}

function StepForm({ step, take, frame }: { step: Step; take: Exclude<StageStep, 'adopt'>; frame: Frame }) {
  const t = agendaStaffMessages(frame.locale);
  return (
    <Form action={agendaStaffPath(step, '/stap')} prefix={take} label={t.takes[take]}>
      <HiddenField name="step" value={take} />
      {take === 'open-choosing' && (
        <RadioField
          name="method"
          label={t.method}
          value="approval"
          options={(['approval', 'pairs'] as const).map((value) => ({ value, label: t.methods[value] }))}
        />
      )}
      {take === 'end-choosing' && <Paragraph soft>{t.endHelp}</Paragraph>}
      <SubmitRow label={t.takes[take]} kind={take === 'collect-again' ? 'secondary' : 'primary'} />
    </Form>
  );
}
