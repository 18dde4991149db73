import { formatDay } from '../../platform/i18n/format.ts';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Chip } from '../../platform/ui/chip.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import type { Dashboard } from './dashboard.ts';
import { staffMessages } from './messages.ts';

const statusChip = { draft: 'waiting', published: 'open', closed: 'closed' } as const;

/** The first page of an officer with twenty minutes: what waits, oldest first. */
export function DashboardPage({
  frame,
  model,
  today,
  mayCreate,
}: {
  frame: Frame;
  model: Dashboard;
  today: string;
  mayCreate: boolean;
}) {
  const t = staffMessages(frame.locale);
  const unanswered = model.projects.filter((project) => project.unanswered > 0);
  return (
    <Page frame={frame} title={t.title} wide>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Buttons>
        {mayCreate && <ButtonLink href="/beheer/trajecten/nieuw">{t.newTrajectory}</ButtonLink>}
        <ButtonLink href="/moderatie" kind="secondary">
          {t.toModerate}
        </ButtonLink>
      </Buttons>
      <Section title={t.promisesDue}>
        {model.promises.length === 0 && <Paragraph>{t.noPromisesDue}</Paragraph>}
        <RowList>
          {model.promises.map((promise) => (
            <RowItem
              title={promise.what}
              href={`/beheer/trajecten/${promise.slug}/beloften`}
              side={
                <Chip kind={promise.dueOn < today ? 'soon' : 'waiting'}>{formatDay(promise.dueOn, frame.locale)}</Chip>
              }
            >
              {promise.question}
            </RowItem>
          ))}
        </RowList>
      </Section>
      <Section title={t.toAnswer}>
        {unanswered.length === 0 && <Paragraph>{t.nothingToAnswer}</Paragraph>}
        <RowList>
          {unanswered.map((project) => (
            <RowItem title={project.question} href={`/beheer/trajecten/${project.slug}/antwoorden`}>
              {t.waiting(project.unanswered)}
            </RowItem>
          ))}
        </RowList>
      </Section>
      <Section title={t.trajectories}>
        {model.projects.length === 0 && <EmptyState title={t.noTrajectories} />}
        <RowList>
          {model.projects.map((project) => (
            <RowItem
              title={project.question}
              href={`/beheer/trajecten/${project.slug}`}
              side={<Chip kind={statusChip[project.status]}>{t.status[project.status]}</Chip>}
            />
          ))}
        </RowList>
      </Section>
    </Page>
  );
}
