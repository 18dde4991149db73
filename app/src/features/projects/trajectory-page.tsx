import type { Child } from 'hono/jsx';
import { formatDay } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { PromiseBar } from '../../platform/ui/promise-bar.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Timeline } from '../../platform/ui/timeline.tsx';
import { Written } from '../../platform/ui/written.tsx';
import {
  AgreementSummary,
  type AgreementVersion,
  agreementMessages,
  type ClockCounts,
  PromiseTable,
  type PromiseTask,
} from '../agreements/index.ts';
import type { Project } from './load-project.ts';
import { projectMessages } from './messages.ts';
import type { ShownStep } from './shown-steps.ts';
import { StepSection } from './step-section.tsx';
import type { TimelineItem } from './timeline.ts';
import { whenOf } from './when.tsx';

export type TrajectoryModel = {
  project: Project;
  agreement: AgreementVersion | undefined;
  timeline: TimelineItem[];
  steps: ShownStep[];
  promises: PromiseTask[];
  clock: ClockCounts;
  updates: { id: number; title: string; body: string; publishedAt: Date }[];
  today: string;
  tookPart: boolean;
  mayManage: boolean;
};
/** Parts that other features bring: the summary on top, following, answers and rating. */
export type TrajectoryParts = {
  summary: Child;
  follow: Child;
  answers: Child;
  mandates: Child;
  reach: Child;
  rating: Child;
};

/** The page of one trajectory: the question, the agreement, how it goes, what can be done, what came of it. */
export function TrajectoryPage({
  frame,
  model,
  parts,
}: {
  frame: Frame;
  model: TrajectoryModel;
  parts: TrajectoryParts;
}) {
  const t = projectMessages(frame.locale);
  const { project, agreement, steps } = model;
  const open = steps.filter((shown) => shown.state === 'open');
  return (
    <Page
      frame={frame}
      title={project.question}
      here={<Written>{project.question}</Written>}
      description={project.intro}
      breadcrumbs={[{ href: '/trajecten', label: t.listTitle }]}
      feeds={[
        { href: `/trajecten/${project.slug}.rss`, title: t.newsFeed },
        { href: `/trajecten/${project.slug}.ics`, title: t.calendar },
      ]}
    >
      {project.status === 'draft' && (
        <Alert kind="info">
          {t.draftNotice} <Link href={`/beheer/trajecten/${project.slug}`}>{t.toStaff}</Link>
        </Alert>
      )}
      <PageTitle above={<TitleChips frame={frame} model={model} />} lead={<Written>{project.intro}</Written>}>
        <Written>{project.question}</Written>
      </PageTitle>
      <Buttons>
        {open.map((shown, index) => (
          <ButtonLink href={shown.href} kind={index === 0 ? 'primary' : 'secondary'}>
            {shown.line}
          </ButtonLink>
        ))}
        {parts.follow}
      </Buttons>
      {model.tookPart && <Paragraph soft>{t.tookPart}</Paragraph>}
      {model.mayManage && project.status !== 'draft' && (
        <LinkMore href={`/beheer/trajecten/${project.slug}`}>{t.toStaff}</LinkMore>
      )}
      {parts.summary}
      {agreement && <AgreementSummary agreement={agreement} slug={project.slug} locale={frame.locale} />}
      {parts.mandates}
      {parts.answers}
      {steps.map((shown) => (
        <StepSection shown={shown} locale={frame.locale} />
      ))}
      <Section title={t.howItGoes} id="verloop">
        <Timeline
          label={t.timeline}
          items={model.timeline.map((item) => ({
            ...whenOf(item, frame.locale),
            title: <Written>{item.title}</Written>,
            state: item.state,
          }))}
        />
        <LinkMore href={`/trajecten/${project.slug}.ics`}>{t.calendar}</LinkMore>
      </Section>
      {model.promises.length > 0 && (
        <Section title={t.promises} id="beloften">
          <PromiseBar counts={model.clock} />
          <PromiseTable promises={model.promises} today={model.today} locale={frame.locale} caption={t.promises} />
        </Section>
      )}
      {model.updates.length > 0 && (
        <Section title={t.news} id="nieuws">
          <RowList>
            {model.updates.map((update) => (
              <RowItem title={<Written>{update.title}</Written>} side={formatDay(update.publishedAt, frame.locale)}>
                <Prose text={update.body} />
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      {parts.reach && (
        <Section title={t.reach} id="bereik">
          {parts.reach}
        </Section>
      )}
      {parts.rating}
    </Page>
  );
}

function TitleChips({ frame, model }: { frame: Frame; model: TrajectoryModel }) {
  const t = projectMessages(frame.locale);
  const { project, agreement } = model;
  return (
    <Chips>
      {project.areas.map((area) => (
        <Chip kind="area" href={`/wijken/${area.code}`}>
          {area.name}
        </Chip>
      ))}
      {project.themes.map((theme) => (
        <Chip kind="theme" href={`/trajecten?toon=all&thema=${theme.slug}`}>
          {frame.locale === 'nl' ? theme.nameNl : theme.nameEn}
        </Chip>
      ))}
      {agreement && <Chip kind="level">{agreementMessages(frame.locale).level[agreement.level]}</Chip>}
      {project.status === 'closed' && <Chip kind="closed">{t.finished}</Chip>}
    </Chips>
  );
}
