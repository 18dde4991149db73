import type { Child } from 'hono/jsx';
import { hasRole, holdsRole } from '../../../platform/actor.ts';
import { formatCount, formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { staffHref } from '../../staff-nav/index.ts';
import { staffMessages } from '../messages.ts';
import type { DashboardModel } from './load-dashboard.ts';
import { dashboardMessages } from './messages.ts';
import { ProgrammeSection } from './programme-section.tsx';

type Props = { frame: Frame; model: DashboardModel };
const chipOf = { draft: 'waiting', published: 'open', closed: 'closed' } as const;

/** For an officer with twenty minutes: what is due, who waits, where my trajectories stand. */
export function DashboardPage({ frame, model, evaluating }: Props & { evaluating: Child }) {
  const t = dashboardMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} wide>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Today frame={frame} model={model} />
      {model.tasks.length > 0 && <Tasks frame={frame} model={model} />}
      {model.closing.length > 0 && <Closing frame={frame} model={model} />}
      {model.waiting.length > 0 && <Waiting frame={frame} model={model} />}
      {evaluating}
      {model.managesProjects && <Mine frame={frame} model={model} />}
      <Schemes frame={frame} />
      <ProgrammeSection frame={frame} />
      {hasRole(frame.actor, 'process_manager') && <WholeTown frame={frame} administers={model.administers} />}
    </Page>
  );
}

/** Everything that waits, in numbers: the page in one look. */
function Today({ frame, model }: Props) {
  const t = dashboardMessages(frame.locale);
  const { tasks, closing, waiting, toModerate, letters, managesProjects } = model;
  const answers = waiting.reduce((sum, row) => sum + row.count, 0);
  const stats = [
    { count: tasks.length, label: t.tasksDue(tasks.length), href: '#beloften' },
    ...(managesProjects ? [{ count: answers, label: t.answersDue(answers), href: '#antwoorden' }] : []),
    ...(managesProjects ? [{ count: closing.length, label: t.closingSoon(closing.length), href: '#sluit' }] : []),
    ...(toModerate === null ? [] : [{ count: toModerate, label: t.moderation(toModerate), href: '/moderatie' }]),
    ...(letters === null ? [] : [{ count: letters, label: t.letters(letters), href: '/balie/brieven' }]),
  ];
  return (
    <>
      <StatRow
        stats={stats.map(({ count, label, href }) => ({
          figure: formatCount(count, frame.locale),
          label,
          // What is not there has no place to go to.
          ...(count > 0 ? { href } : {}),
        }))}
      />
      <Buttons>
        {model.mayCreate && <ButtonLink href="/beheer/trajecten/nieuw">{t.newProject}</ButtonLink>}
        {model.mayCreate && (
          <ButtonLink href="/beheer/afspraken" kind="secondary">
            {t.arrangements}
          </ButtonLink>
        )}
        {letters !== null && (
          <ButtonLink href="/balie" kind="secondary">
            {t.desk}
          </ButtonLink>
        )}
        {model.accompanies && (
          <ButtonLink href="/beheer/begeleiding" kind="secondary">
            {t.companions}
          </ButtonLink>
        )}
      </Buttons>
    </>
  );
}

function Tasks({ frame, model }: Props) {
  const t = dashboardMessages(frame.locale);
  return (
    <Section title={t.tasks} id="beloften">
      <RowList>
        {model.tasks.map((task) => {
          const late = task.dueOn < model.today;
          const day = formatDay(task.dueOn, frame.locale);
          return (
            <RowItem
              title={
                <>
                  {task.what && `${task.what}: `}
                  <Written>{task.about}</Written>
                </>
              }
              href={task.href}
              side={<Chip kind={late ? 'soon' : 'waiting'}>{late ? t.overdue(day) : t.due(day)}</Chip>}
            >
              <Written>{task.question}</Written>
            </RowItem>
          );
        })}
      </RowList>
    </Section>
  );
}

function Closing({ frame, model }: Props) {
  const t = dashboardMessages(frame.locale);
  return (
    <Section title={t.closing} id="sluit">
      <RowList>
        {model.closing.map((step) => (
          <RowItem
            title={<Written>{step.title}</Written>}
            href={`${staffHref(step.slug, 'steps')}/${step.id}`}
            side={<Chip kind="soon">{formatMoment(step.closesAt, frame.locale)}</Chip>}
          >
            <Written>{step.question}</Written>
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}

function Waiting({ frame, model }: Props) {
  const t = dashboardMessages(frame.locale);
  return (
    <Section title={t.waiting} id="antwoorden">
      <RowList>
        {model.waiting.map((row) => (
          <RowItem
            title={<Written>{row.question}</Written>}
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

/** The work on schemes, for who does it. */
function Schemes({ frame: { actor, locale } }: { frame: Frame }) {
  const t = dashboardMessages(locale);
  const [secretary, finance] = [hasRole(actor, 'secretary'), holdsRole(actor, 'finance')];
  if (!secretary && !finance && !holdsRole(actor, 'decider')) return null;
  return (
    <Section title={t.schemes} id="regelingen">
      <RowList>
        <RowItem title={t.applications} href="/beheer/aanvragen">
          {t.applicationsText}
        </RowItem>
        {finance && (
          <RowItem title={t.payments} href="/beheer/betalingen">
            {t.paymentsText}
          </RowItem>
        )}
        {(secretary || finance) && (
          <RowItem title={t.rules} href="/beheer/regelingen">
            {t.rulesText}
          </RowItem>
        )}
      </RowList>
    </Section>
  );
}

/** The pages about the whole town; some only administrators have. */
function WholeTown({ frame, administers }: { frame: Frame; administers: boolean }) {
  const t = dashboardMessages(frame.locale);
  return (
    <Section title={t.administration}>
      <RowList>
        <RowItem title={t.help} href="/beheer/hulp">
          {t.helpText}
        </RowItem>
        {administers && (
          <>
            <RowItem title={t.people} href="/beheer/mensen">
              {t.peopleText}
            </RowItem>
            <RowItem title={t.mail} href="/beheer/post">
              {t.mailText}
            </RowItem>
          </>
        )}
      </RowList>
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
            title={<Written>{project.question}</Written>}
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
