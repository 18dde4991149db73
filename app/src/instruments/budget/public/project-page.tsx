import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Budget } from '../budget.ts';
import { budgetPath, projectPath } from '../budget-path.ts';
import type { BudgetProject } from '../projects/list-projects.ts';
import { HowItEnded } from '../result/how-it-ended.tsx';
import type { EndedProject } from '../result/outcome.ts';
import type { Work, WorkUpdate } from '../works/load-works.ts';
import { PublicWork } from '../works/public-work.tsx';
import { CostOf } from './project-list.tsx';
import { publicMessages } from './public-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  budget: Budget;
  project: BudgetProject;
  /** Other projects of the same group, of which only one can win. */
  others: readonly BudgetProject[];
  state: FormState;
  /** How it ended, once everybody may read that. */
  ended: EndedProject | undefined;
  /** How far it is, where it won. */
  making: { work: Work; updates: readonly WorkUpdate[] } | undefined;
};

/** One project for everybody: what happens, what it costs, and why not where it is refused. */
export function ProjectPage({ frame, step, budget, project, others, state, ended, making }: Props) {
  const { locale } = frame;
  const t = publicMessages(locale);
  return (
    <Page
      frame={frame}
      title={project.title}
      here={<Written>{project.title}</Written>}
      errors={state}
      breadcrumbs={[...stepCrumbs(step, locale), { href: budgetPath(step), label: <Written>{step.title}</Written> }]}
    >
      <PageTitle
        above={
          project.area && (
            <Chips>
              <Chip kind="area">{project.area}</Chip>
            </Chips>
          )
        }
      >
        <Written>{project.title}</Written>
      </PageTitle>
      {project.status === 'refused' && <Refusal {...{ frame, step, budget, project, state }} />}
      {ended && <HowItEnded project={ended} path={budgetPath(step)} locale={locale} />}
      {project.cost !== null && project.status === 'admitted' && (
        <CostOf cost={project.cost} amount={budget.amount} locale={locale} />
      )}
      <Prose text={project.body} />
      {making && <PublicWork {...making} locale={locale} />}
      {others.length > 0 && (
        <Section title={t.onlyOne}>
          {others.map(({ id, title }) => (
            <LinkMore href={projectPath(step, id)}>
              <Written>{title}</Written>
            </LinkMore>
          ))}
        </Section>
      )}
      {project.contributionId !== null && project.ideaStatus === 'published' && (
        <LinkMore href={`/ideeen/${project.contributionId}`}>{t.idea}</LinkMore>
      )}
    </Page>
  );
}

function Refusal({ frame, step, budget, project, state }: Omit<Props, 'others' | 'ended' | 'making'>) {
  const { actor, locale } = frame;
  const t = publicMessages(locale);
  const mine = actor.kind === 'person' && project.proposerId === actor.personId;
  return (
    <>
      <Alert kind="warning" title={t.refusedTitle}>
        <Prose text={project.why} />
        {project.checkedAt && <Paragraph soft>{formatDay(project.checkedAt, locale)}</Paragraph>}
      </Alert>
      {project.objectedAt && (
        <Section title={t.objectionTitle} intro={formatDay(project.objectedAt, locale)}>
          <Prose text={project.objection} />
        </Section>
      )}
      {mine && !project.objectedAt && !budget.fixedAt && (
        <Section title={t.objectTitle} intro={t.objectText}>
          <Form action={`${projectPath(step, project.id)}/bezwaar`} state={state} label={t.objectTitle}>
            <TextArea name="objection" label={t.objectLabel} maxLength={2000} />
            <SubmitRow label={t.object} />
          </Form>
        </Section>
      )}
    </>
  );
}
