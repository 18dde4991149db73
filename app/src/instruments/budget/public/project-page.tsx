import { LocatorMap, type LocatorModel } from '../../../features/areas/index.ts';
import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import { Beside } from '../../../platform/ui/beside.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { PersonLine } from '../../../platform/ui/person-line.tsx';
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
import { Objection } from './objection.tsx';
import { CostOf } from './project-list.tsx';
import { ProjectState } from './project-state.tsx';
import { publicMessages } from './public-messages.ts';

/** What the page of a project shows; `mine` is for whoever proposed it. */
export type ShownProject = {
  frame: Frame;
  step: Step;
  budget: Budget;
  project: BudgetProject;
  mine: boolean;
  state: FormState;
  /** How it ended, once everybody may read that. */
  ended: EndedProject | undefined;
  /** How far it is, where it won. */
  making: { work: Work; updates: readonly WorkUpdate[] } | undefined;
};
/** `others` are projects of the same group, of which only one can win; `where` is the place in town. */
type Props = ShownProject & { others: readonly BudgetProject[]; where: LocatorModel | null };

/** One project for everybody: what happens, what it costs, and why not where it is refused. */
export function ProjectPage({ others, where, ...shown }: Props) {
  const { frame, step, budget, project, mine, state } = shown;
  const { locale } = frame;
  const t = publicMessages(locale);
  const theme = locale === 'nl' ? project.nameNl : project.nameEn;
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
          (project.area || theme) && (
            <Chips>
              {project.area && <Chip kind="area">{project.area}</Chip>}
              {theme && <Chip>{theme}</Chip>}
            </Chips>
          )
        }
      >
        <Written>{project.title}</Written>
      </PageTitle>
      <ProjectState {...shown} />
      {shown.ended && <HowItEnded project={shown.ended} path={budgetPath(step)} locale={locale} />}
      <Beside aside={where && <LocatorMap frame={frame} model={where} linked />}>
        {project.cost !== null && project.status === 'admitted' && (
          <CostOf cost={project.cost} amount={budget.amount} locale={locale} />
        )}
        {project.direct && project.ideaStatus !== 'hidden' && (
          <PersonLine name={project.authorName || t.resident}>{formatDay(project.createdAt, locale)}</PersonLine>
        )}
        <Prose text={project.body} />
        {project.estimate !== null && project.status === 'proposed' && (
          <Paragraph>{t.estimate(formatMoney(project.estimate, locale))}</Paragraph>
        )}
        <Origin project={project} locale={locale} />
      </Beside>
      {shown.making && <PublicWork {...shown.making} locale={locale} />}
      {project.status === 'refused' && <Objection {...shown} />}
      {others.length > 0 && (
        <Section title={t.onlyOne}>
          <RowList>
            {others.map(({ id, title }) => (
              <RowItem href={projectPath(step, id)} title={<Written>{title}</Written>} />
            ))}
          </RowList>
        </Section>
      )}
      {mine && !budget.fixedAt && project.status !== 'withdrawn' && (
        <Paragraph soft>
          <Link href={`${projectPath(step, project.id)}/trek-in`}>{t.withdraw}</Link>
        </Paragraph>
      )}
      {project.direct && !mine && project.ideaStatus === 'published' && (
        <Paragraph soft>
          <Link href={`/melden/bijdrage/${project.contributionId}`}>{t.report}</Link>
        </Paragraph>
      )}
    </Page>
  );
}

/** The idea that it was, with how many support that. */
function Origin({ project, locale }: { project: BudgetProject; locale: Frame['locale'] }) {
  const { contributionId, direct, ideaStatus, supportCount } = project;
  const t = publicMessages(locale);
  if (contributionId === null || direct || ideaStatus !== 'published') return null;
  return (
    <>
      {supportCount !== null && supportCount > 0 && <Paragraph>{t.supporters(supportCount)}.</Paragraph>}
      <LinkMore href={`/ideeen/${contributionId}`}>{t.idea}</LinkMore>
    </>
  );
}
