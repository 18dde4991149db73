import type { Refusal } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { budgetStaffPath } from '../budget-path.ts';
import { BudgetStaffPage } from '../staff/budget-staff-page.tsx';
import type { BudgetWork } from '../staff/on-budget.ts';
import { type BudgetProject, type ideasToBringOver, isOpen } from './list-projects.ts';
import { projectMessages } from './project-messages.ts';

type Props = {
  frame: Frame;
  work: BudgetWork;
  projects: readonly BudgetProject[];
  ideas: Awaited<ReturnType<typeof ideasToBringOver>>;
  add?: FormState;
  bring?: FormState;
  refusal?: Refusal | undefined;
};

const chipOf = { proposed: 'waiting', admitted: 'adopted', refused: 'not', withdrawn: 'closed' } as const;

/** The projects of a budget for its officers, and the ways in which more come. */
export function ProjectsPage(props: Props) {
  const { frame, work, projects, add, bring, refusal } = props;
  const t = projectMessages(frame.locale);
  const path = budgetStaffPath(work.step, 'projects');
  const waiting = work.budget.fixedAt ? [] : projects.filter(isOpen);
  return (
    <BudgetStaffPage
      frame={frame}
      work={work}
      current="projects"
      lead={work.budget.fixedAt ? t.fixedText : t.lead}
      errors={add ?? bring ?? emptyForm()}
      refusal={refusal}
    >
      {waiting.length > 0 && (
        <Section title={t.toCheck(waiting.length)}>
          <Rows projects={waiting} path={path} locale={frame.locale} />
        </Section>
      )}
      {(projects.length > waiting.length || waiting.length === 0) && (
        <Section title={waiting.length > 0 ? t.checked : t.list}>
          {projects.length === 0 && <Paragraph>{t.none}</Paragraph>}
          <Rows projects={projects.filter((project) => !waiting.includes(project))} path={path} locale={frame.locale} />
        </Section>
      )}
      {!work.budget.fixedAt && <More {...props} />}
    </BudgetStaffPage>
  );
}

function Rows({ projects, path, locale }: { projects: readonly BudgetProject[]; path: string; locale: Locale }) {
  const t = projectMessages(locale);
  return (
    <RowList>
      {projects.map(({ id, title, cost, area, group, ...project }) => (
        <RowItem
          href={`${path}/${id}`}
          title={<Written>{title}</Written>}
          side={
            <Chip kind={chipOf[project.status]}>
              {project.status === 'refused' && isOpen(project) ? t.objected : t.status[project.status]}
            </Chip>
          }
        >
          {[cost === null ? t.noCost : formatMoney(cost, locale), area, group].filter(Boolean).join(' · ')}
        </RowItem>
      ))}
    </RowList>
  );
}

function More({ frame, work, ideas, add, bring }: Props) {
  const t = projectMessages(frame.locale);
  const path = budgetStaffPath(work.step, 'projects');
  return (
    <>
      <Section title={t.ideas} intro={ideas.length > 0 && t.ideasText}>
        {ideas.length === 0 ? (
          <Paragraph>{t.noIdeas}</Paragraph>
        ) : (
          <Form action={`${path}/halen`} state={bring ?? emptyForm()} prefix="ideeen" label={t.ideas}>
            <CheckboxFields
              name="idea"
              label={t.chooseIdeas}
              options={ideas.map(({ id, title, step, supportCount }) => ({
                value: String(id),
                label: <Written>{title}</Written>,
                hint: t.ideaHint(step, supportCount),
              }))}
            />
            <SubmitRow label={t.bring} />
          </Form>
        )}
      </Section>
      <Section title={t.add}>
        <Form action={path} state={add ?? emptyForm()} label={t.add}>
          <TextField name="title" label={t.title} />
          <TextArea name="body" label={t.body} maxLength={5000} optional />
          <SubmitRow label={t.addButton} />
        </Form>
      </Section>
    </>
  );
}
