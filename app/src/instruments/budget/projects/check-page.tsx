import type { AreaOption, ThemeOption } from '../../../features/areas/index.ts';
import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Button, EnterButton } from '../../../platform/ui/button.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { budgetStaffPath } from '../budget-path.ts';
import { BudgetStaffPage } from '../staff/budget-staff-page.tsx';
import type { BudgetWork } from '../staff/on-budget.ts';
import { FixedProject } from './fixed-project.tsx';
import type { BudgetProject } from './list-projects.ts';
import { projectMessages } from './project-messages.ts';
import { ProjectOrigin } from './project-origin.tsx';

type Props = {
  frame: Frame;
  work: BudgetWork;
  project: BudgetProject;
  areas: readonly AreaOption[];
  themes: readonly ThemeOption[];
  /** The names of groups that other projects have. */
  groups: readonly string[];
  /** How many other projects wait for a decision. */
  waiting: number;
  state: FormState;
  refusal?: Refusal | undefined;
};

/** One project for an officer: what it is, what it costs, and whether it can be done. */
export function CheckPage(props: Props) {
  const { frame, work, project, state, refusal } = props;
  const t = projectMessages(frame.locale);
  const { fixedAt } = work.budget;
  return (
    <BudgetStaffPage frame={frame} work={work} current="projects" errors={state} refusal={refusal}>
      <Section title={<Written>{project.title}</Written>} intro={fixedAt && t.fixedText}>
        <ProjectOrigin project={project} locale={frame.locale} />
        {fixedAt || project.status === 'withdrawn' ? (
          <FixedProject project={project} step={work.step} locale={frame.locale} />
        ) : (
          <Check {...props} />
        )}
      </Section>
    </BudgetStaffPage>
  );
}

function Check({ frame, work, project, areas, themes, groups, waiting, state }: Props) {
  const t = projectMessages(frame.locale);
  const groupHelp = (
    <>
      {t.groupHelp}
      {groups.length > 0 && (
        <>
          {' '}
          {t.knownGroups} <Written>{groups.join(', ')}</Written>
        </>
      )}
    </>
  );
  return (
    <Form action={`${budgetStaffPath(work.step, 'projects')}/${project.id}`} state={state} label={t.decision}>
      <EnterButton />
      <HiddenField name="version" value={[state.values.version ?? ''].flat()[0] ?? ''} />
      <TextField name="title" label={t.title} />
      <TextArea name="body" label={t.body} maxLength={5000} optional />
      <TextField name="cost" label={t.cost} description={t.costHelp} inputmode="decimal" size="medium" optional />
      <RadioField
        name="status"
        label={t.decision}
        options={(['proposed', 'admitted', 'refused'] as const).map((value) => ({ value, ...t.decisions[value] }))}
      />
      <TextArea name="why" label={t.why} description={t.whyHelp} maxLength={2000} rows={4} optional />
      {project.objectedAt && (
        <TextArea name="answer" label={t.answer} description={t.answerHelp} maxLength={2000} rows={4} optional />
      )}
      <SelectField
        name="areaId"
        label={t.area}
        empty={t.noChoice}
        options={areas.map(({ id, name }) => ({ value: String(id), label: name }))}
        optional
      />
      <SelectField
        name="themeId"
        label={t.theme}
        empty={t.noChoice}
        options={themes.map(({ id, nameNl, nameEn }) => ({
          value: String(id),
          label: frame.locale === 'nl' ? nameNl : nameEn,
        }))}
        optional
      />
      <TextField name="group" label={t.group} description={groupHelp} size="medium" optional />
      <SubmitRow label={t.save}>
        {waiting > 0 && (
          <Button kind="secondary" name="next" value="ja">
            {t.saveNext(waiting)}
          </Button>
        )}
      </SubmitRow>
    </Form>
  );
}
