import { openness, type Step, stepCrumbs } from '../../features/steps/index.ts';
import { formatDay, formatMoment, formatMoney } from '../../platform/i18n/format.ts';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { DataList } from '../../platform/ui/data-list.tsx';
import { Details } from '../../platform/ui/details.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Budget } from './budget.ts';
import { budgetPath, projectPath, proposePath } from './budget-path.ts';
import { budgetMessages } from './messages.ts';
import { type BudgetProject, isPublic } from './projects/list-projects.ts';
import { proposalMessages } from './proposals/proposal-messages.ts';
import { proposalsOpen } from './proposals/proposing.ts';
import type { ProjectFilter } from './public/project-filter.tsx';
import { ProjectList } from './public/project-list.tsx';
import { publicMessages } from './public/public-messages.ts';
import { ViewNav } from './public/view-nav.tsx';
import { resultMessages } from './result/result-messages.ts';

/** A budget as everybody sees it; the projects in the order of this visitor. */
export type ShownBudget = { budget: Budget; projects: readonly BudgetProject[]; filter: ProjectFilter; now: Date };
type Props = { frame: Frame; step: Step; shown: ShownBudget | undefined };

/** The budget for everybody: how much there is, what can be chosen, and how it is counted. */
export function BudgetPage({ frame, step, shown }: Props) {
  return (
    <Page
      frame={frame}
      title={step.title}
      here={<Written>{step.title}</Written>}
      breadcrumbs={stepCrumbs(step, frame.locale)}
      wide
    >
      <PageTitle lead={<Written>{step.intro}</Written>}>
        <Written>{step.title}</Written>
      </PageTitle>
      {shown && shown.budget.amount > 0 ? (
        <Inside frame={frame} step={step} {...shown} />
      ) : (
        <Paragraph>{budgetMessages(frame.locale).notYet}</Paragraph>
      )}
    </Page>
  );
}

function Inside({
  frame: { locale },
  step,
  budget,
  projects,
  filter,
  now,
}: { frame: Frame; step: Step } & ShownBudget) {
  const t = publicMessages(locale);
  const path = budgetPath(step);
  const admitted = projects.filter(({ status }) => status === 'admitted');
  const readable = projects.filter(isPublic);
  const proposed = readable.filter(({ status }) => status === 'proposed');
  const refused = readable.filter(({ status }) => status === 'refused');
  const proposing = proposalsOpen(budget, step, now);
  const open = openness(step, now) === 'open' && !budget.closedAt;
  return (
    <>
      <DataList
        items={[
          { name: t.amount, value: formatMoney(budget.amount, locale) },
          ...(proposing ? [{ name: t.proposeUntil, value: formatDay(budget.proposalsUntil ?? '', locale) }] : []),
          ...(step.opensAt ? [{ name: t.opens, value: formatMoment(step.opensAt, locale) }] : []),
          ...(step.closesAt ? [{ name: t.closes, value: formatMoment(step.closesAt, locale) }] : []),
        ]}
      />
      {open && admitted.length > 1 && <ButtonLink href={`${path}/stemmen`}>{t.vote}</ButtonLink>}
      {budget.publishedAt && <ButtonLink href={`${path}/uitslag`}>{resultMessages(locale).toResult}</ButtonLink>}
      {proposing && <ButtonLink href={proposePath(step)}>{proposalMessages(locale).propose}</ButtonLink>}
      {(admitted.length > 0 || proposed.length === 0) && (
        <Section title={t.projects(admitted.length)} intro={admitted.length > 1 && t.orderText}>
          {admitted.length > 1 && admitted.some(({ areaId }) => areaId !== null) && (
            <ViewNav step={step} filter={filter} current="list" locale={locale} />
          )}
          <ProjectList
            projects={admitted}
            filter={filter}
            amount={budget.amount}
            hrefOf={(id) => projectPath(step, id)}
            action={path}
            locale={locale}
          />
        </Section>
      )}
      {proposed.length > 0 && !budget.fixedAt && (
        <Section title={t.proposed(proposed.length)} intro={t.proposedText}>
          <RowList>
            {proposed.map(({ id, title, area }) => (
              <RowItem href={projectPath(step, id)} title={<Written>{title}</Written>}>
                {area ?? ''}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      {refused.length > 0 && (
        <Details summary={t.refused(refused.length)}>
          <RowList>
            {refused.map(({ id, title, why }) => (
              <RowItem href={projectPath(step, id)} title={<Written>{title}</Written>}>
                <Prose text={why} />
              </RowItem>
            ))}
          </RowList>
        </Details>
      )}
      <Section title={t.countTitle}>
        <Paragraph>{t.count[budget.rule]}</Paragraph>
        {budget.minVotes > 0 && <Paragraph>{t.minVotes(budget.minVotes)}</Paragraph>}
        <LinkMore href="/budget/uitleg">{t.explain}</LinkMore>
      </Section>
      {budget.tieOrder && <TieOrder budget={budget} projects={projects} t={t} />}
    </>
  );
}

type TieProps = { budget: Budget; projects: readonly BudgetProject[]; t: ReturnType<typeof publicMessages> };

function TieOrder({ budget, projects, t }: TieProps) {
  const titles = new Map(projects.map(({ id, title }) => [id, title]));
  return (
    <Details summary={t.ties}>
      <Paragraph>{t.tiesText}</Paragraph>
      <ol class="utrecht-ordered-list utrecht-ordered-list--html-content">
        {(budget.tieOrder ?? []).map((id) => (
          <li class="utrecht-ordered-list__item">
            <Written>{titles.get(id) ?? ''}</Written>
          </li>
        ))}
      </ol>
    </Details>
  );
}
