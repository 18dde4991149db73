import type { Child } from 'hono/jsx';
import { formatDay, formatMoment } from '../../platform/i18n/format.ts';
import { Beside } from '../../platform/ui/beside.tsx';
import { CardList } from '../../platform/ui/card.tsx';
import { Chip } from '../../platform/ui/chip.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { FigureAndList } from '../../platform/ui/figure-and-list.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Timeline } from '../../platform/ui/timeline.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { AnswerTeaser } from '../answers/index.ts';
import { AreaForm, AreaMap, areaHref, LocatorMap } from '../areas/index.ts';
import { InitiativeCard } from '../initiatives/index.ts';
import { type ProjectCard as Project, ProjectCardView as ProjectCard } from '../projects/index.ts';
import type { AreaPageModel } from './area-page-model.ts';
import { nearMeMessages } from './messages.ts';

/** `actionOf` says what can be done in a trajectory now; `follow` is the button of the feature that keeps followers. */
type Props = {
  frame: Frame;
  model: AreaPageModel;
  actionOf: (project: Project) => string | undefined;
  follow: Child;
};

/** One area: what is open, what comes, the newest ideas and what was done, with what holds for the areas around it. */
export function AreaPage({ frame, model, actionOf, follow }: Props) {
  const t = nearMeMessages(frame.locale);
  const { area, above, inside } = model;
  const feed = `/gebied/${area.code}.rss`;
  return (
    <Page
      frame={frame}
      title={t.areaTitle(area.name)}
      description={t.areaLead(area.name)}
      breadcrumbs={[
        { href: '/wijken', label: t.title },
        ...[...above].reverse().map((one) => ({ href: areaHref(one.code), label: one.name })),
      ]}
      feeds={[{ href: feed, title: t.feed(area.name) }]}
    >
      <Beside aside={model.locator && <LocatorMap frame={frame} model={model.locator} />}>
        <PageTitle lead={t.areaLead(area.name)} above={<Chip kind="area">{t.kinds[area.kind]}</Chip>}>
          {t.areaTitle(area.name)}
        </PageTitle>
        <div>{follow}</div>
      </Beside>
      <OpenProjects frame={frame} model={model} actionOf={actionOf} />
      <Initiatives frame={frame} model={model} />
      <ComingMoments frame={frame} model={model} />
      <LatestIdeas frame={frame} model={model} />
      <Section title={t.answers} all={{ href: `/wat-is-er-gedaan?gebied=${area.code}`, label: t.allAnswers }}>
        {model.answers.map((answer) => (
          <AnswerTeaser frame={frame} answer={answer} withProject />
        ))}
        {model.answers.length === 0 && <Paragraph>{t.noAnswers}</Paragraph>}
      </Section>
      {inside.length > 0 && (
        <Section title={t.inside[area.kind]}>
          <List items={inside.map((one) => <Link href={areaHref(one.code)}>{one.name}</Link>)} />
        </Section>
      )}
      <Section title={t.elsewhere}>
        <FigureAndList figure={<AreaMap tiles={model.tiles} locale={frame.locale} current={area.code} />} wide>
          <AreaForm tiles={model.tiles} locale={frame.locale} />
          <LinkMore href={feed}>{t.feedLink}</LinkMore>
        </FigureAndList>
      </Section>
    </Page>
  );
}

function OpenProjects({ frame, model, actionOf }: Omit<Props, 'follow'>) {
  const t = nearMeMessages(frame.locale);
  const { area, own, wider, now, above } = model;
  const around = above.map((one) => one.name).join(t.or);
  const cards = (projects: readonly Project[]) => (
    <CardList>
      {projects.map((project) => (
        <ProjectCard project={project} action={actionOf(project)} now={now} locale={frame.locale} />
      ))}
    </CardList>
  );
  return (
    <>
      <Section title={t.openHere} all={{ href: '/trajecten', label: t.allTrajectories }}>
        {own.length > 0 ? (
          cards(own)
        ) : (
          <EmptyState title={t.nothingHere(area.name)}>
            <Paragraph>{t.nothingHereText}</Paragraph>
          </EmptyState>
        )}
      </Section>
      {wider.length > 0 && (
        <Section title={t.openAround} intro={t.aroundText(area.name, around)}>
          {cards(wider)}
        </Section>
      )}
    </>
  );
}

/** The newest of what residents began here; who looks for more goes to their list. */
function Initiatives({ frame, model: { area, initiatives } }: Pick<Props, 'frame' | 'model'>) {
  const t = nearMeMessages(frame.locale);
  const all = `/initiatieven?gebied=${encodeURIComponent(area.code)}`;
  return (
    <Section title={t.initiatives} all={{ href: all, label: t.allInitiatives }}>
      {initiatives.length === 0 ? (
        <Paragraph>{t.noInitiatives}</Paragraph>
      ) : (
        <CardList>
          {initiatives.map((row) => (
            // From the middle of its own area nobody needs a distance.
            <InitiativeCard row={{ ...row, metres: null }} locale={frame.locale} />
          ))}
        </CardList>
      )}
      {initiatives.length === 0 && <LinkMore href="/begin-iets">{t.beginInitiative}</LinkMore>}
    </Section>
  );
}

function ComingMoments({ frame, model }: Pick<Props, 'frame' | 'model'>) {
  const t = nearMeMessages(frame.locale);
  if (model.moments.length === 0) return null;
  return (
    <Section title={t.soon}>
      <Timeline
        label={t.soon}
        upright
        items={model.moments.map((moment) => ({
          title: <Written>{moment.title}</Written>,
          when: moment.startsAt ? formatMoment(moment.startsAt, frame.locale) : '',
          state: 'coming',
          href: moment.href,
          text: <Written>{moment.place || moment.question}</Written>,
        }))}
      />
    </Section>
  );
}

function LatestIdeas({ frame, model }: Pick<Props, 'frame' | 'model'>) {
  const t = nearMeMessages(frame.locale);
  return (
    <Section title={t.ideas}>
      {model.ideas.length === 0 && <Paragraph>{t.noIdeas}</Paragraph>}
      <RowList>
        {model.ideas.map((idea) => (
          <RowItem href={`/ideeen/${idea.id}`} title={<Written>{idea.title}</Written>}>
            {t.ideaMeta(idea.areaName, idea.publishedAt ? formatDay(idea.publishedAt, frame.locale) : '')}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}
