import type { AreaOption, ThemeOption } from '../../../features/areas/index.ts';
import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Quote } from '../../../platform/ui/figure.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { budgetStaffPath, projectPath } from '../budget-path.ts';
import { BudgetStaffPage } from '../staff/budget-staff-page.tsx';
import type { BudgetWork } from '../staff/on-budget.ts';
import type { BudgetProject } from './list-projects.ts';
import { projectMessages } from './project-messages.ts';

type Props = {
  frame: Frame;
  work: BudgetWork;
  project: BudgetProject;
  areas: readonly AreaOption[];
  themes: readonly ThemeOption[];
  state: FormState;
  refusal?: Refusal | undefined;
};

/** One project for an officer: what it is, what it costs, and whether it can be done. */
export function CheckPage({ frame, work, project, areas, themes, state, refusal }: Props) {
  const t = projectMessages(frame.locale);
  const { step, budget } = work;
  return (
    <BudgetStaffPage frame={frame} work={work} current="projects" errors={state} refusal={refusal}>
      <Section title={<Written>{project.title}</Written>} intro={budget.fixedAt && t.fixedText}>
        {project.objection !== '' && (
          <Quote by={t.objection}>
            <Prose text={project.objection} />
          </Quote>
        )}
        {budget.fixedAt ? (
          <Fixed {...{ frame, work, project }} />
        ) : (
          <Form action={`${budgetStaffPath(step, 'projects')}/${project.id}`} state={state} label={t.decision}>
            <TextField name="title" label={t.title} />
            <TextArea name="body" label={t.body} maxLength={5000} optional />
            <TextField name="cost" label={t.cost} description={t.costHelp} inputmode="decimal" size="medium" optional />
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
            <TextField name="group" label={t.group} description={t.groupHelp} size="medium" optional />
            <RadioField
              name="status"
              label={t.decision}
              options={(['proposed', 'admitted', 'refused'] as const).map((value) => ({
                value,
                ...t.decisions[value],
              }))}
            />
            <TextArea name="why" label={t.why} description={t.whyHelp} maxLength={2000} rows={4} optional />
            <SubmitRow label={t.save} />
          </Form>
        )}
      </Section>
    </BudgetStaffPage>
  );
}

/** A project of a budget that is fixed: what it is now, without a form. */
function Fixed({ frame: { locale }, work, project }: Pick<Props, 'frame' | 'work' | 'project'>) {
  const t = projectMessages(locale);
  const { body, cost, area, group, status, why } = project;
  const theme = locale === 'nl' ? project.nameNl : project.nameEn;
  return (
    <>
      <DataList
        items={[
          { name: t.state, value: t.status[status] },
          { name: t.cost, value: cost === null ? t.noCost : formatMoney(cost, locale) },
          ...(area ? [{ name: t.area, value: area }] : []),
          ...(theme ? [{ name: t.theme, value: theme }] : []),
          ...(group ? [{ name: t.group, value: <Written>{group}</Written> }] : []),
        ]}
      />
      <Prose text={body} />
      {status === 'refused' && <Prose text={why} />}
      <LinkMore href={projectPath(work.step, project.id)}>{t.publicPage}</LinkMore>
    </>
  );
}
