import { formatCount, formatDay } from '../../../platform/i18n/format.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { staffMessages } from '../messages.ts';
import { staffHref } from '../staff-nav.tsx';
import type { DashboardModel } from './load-dashboard.ts';
import { dashboardMessages } from './messages.ts';

type Props = { frame: Frame; model: DashboardModel };
const chipOf = { draft: 'waiting', published: 'open', closed: 'closed' } as const;

/** For an officer with twenty minutes: what is due, who waits, where my trajectories stand. */
export function DashboardPage({ frame, model }: Props) {
  const t = dashboardMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} wide>
      <PageTitle>{t.title}</PageTitle>
      {model.mayCreate && (
        <Buttons>
          <ButtonLink href="/beheer/trajecten/nieuw">{t.newProject}</ButtonLink>
        </Buttons>
      )}
      <Tasks frame={frame} model={model} />
      {model.managesProjects && <Waiting frame={frame} model={model} />}
      {(model.toModerate !== null || model.letters !== null) && <Elsewhere frame={frame} model={model} />}
      {model.managesProjects && <Mine frame={frame} model={model} />}
    </Page>
  );
}

function Tasks({ frame, model }: Props) {
  const t = dashboardMessages(frame.locale);
  return (
    <Section title={t.tasks}>
      {model.tasks.length === 0 && <Paragraph>{t.noTasks}</Paragraph>}
      <RowList>
        {model.tasks.map((task) => {
          const late = task.dueOn < model.today;
          const day = formatDay(task.dueOn, frame.locale);
          return (
            <RowItem
              title={task.what}
              href={`${staffHref(task.slug, 'promises')}#belofte-${task.id}`}
              side={<Chip kind={late ? 'soon' : 'waiting'}>{late ? t.overdue(day) : t.due(day)}</Chip>}
            >
              {task.question}
            </RowItem>
          );
        })}
      </RowList>
    </Section>
  );
}

function Waiting({ frame, model }: Props) {
  const t = dashboardMessages(frame.locale);
  return (
    <Section title={t.waiting}>
      {model.waiting.length === 0 && <Paragraph>{t.noneWaiting}</Paragraph>}
      <RowList>
        {model.waiting.map((row) => (
          <RowItem
            title={row.question}
            href={staffHref(row.slug, 'answers')}
            side={<Chip kind="waiting">{t.count(row.count)}</Chip>}
          >
            {row.days === 0 ? t.today : t.oldest(row.days)}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}

function Elsewhere({ frame, model }: Props) {
  const t = dashboardMessages(frame.locale);
  const { toModerate, letters } = model;
  return (
    <Section title={t.elsewhere}>
      <StatRow
        stats={[
          ...(toModerate === null
            ? []
            : [{ figure: formatCount(toModerate, frame.locale), label: t.moderation, href: '/moderatie' }]),
          ...(letters === null
            ? []
            : [{ figure: formatCount(letters, frame.locale), label: t.letters, href: '/balie/brieven' }]),
        ]}
      />
      {letters !== null && <LinkMore href="/balie">{t.desk}</LinkMore>}
    </Section>
  );
}

function Mine({ frame, model }: Props) {
  const t = dashboardMessages(frame.locale);
  const { status } = staffMessages(frame.locale);
  return (
    <Section title={t.mine}>
      {model.projects.length === 0 && (
        <EmptyState title={t.noProjects}>{model.mayCreate && <Paragraph>{t.noProjectsText}</Paragraph>}</EmptyState>
      )}
      <RowList>
        {model.projects.map((project) => (
          <RowItem
            title={project.question}
            href={staffHref(project.slug)}
            side={<Chip kind={chipOf[project.status]}>{status[project.status]}</Chip>}
          >
            {project.contributionCount > 0 && t.received(project.contributionCount, project.answeredCount)}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}
