import type { Child } from 'hono/jsx';
import { formatMoment } from '../../platform/i18n/format.ts';
import { Band } from '../../platform/ui/band.tsx';
import { CardList } from '../../platform/ui/card.tsx';
import { Door, Doors } from '../../platform/ui/doors.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Hero } from '../../platform/ui/hero.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { PromiseBar } from '../../platform/ui/promise-bar.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Timeline } from '../../platform/ui/timeline.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { ProjectCardView as ProjectCard } from '../projects/index.ts';
import type { HomeModel } from './home.ts';
import { siteMessages } from './messages.ts';

/** Parts that other features bring to the home page. */
export type HomeParts = {
  near: { form: Child; map: Child };
  answers: Child;
  newsletter: Child;
  actions: (string | undefined)[];
};

/** The home page: three doors, what is open now, near you, what was done with your input, what comes. */
export function HomePage({ frame, model, parts }: { frame: Frame; model: HomeModel; parts: HomeParts }) {
  const t = siteMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={t.homeTitle}
      description={t.homeDescription(frame.town.name)}
      feeds={[{ href: '/trajecten.rss', title: t.allTrajectories }]}
    >
      <Hero title={t.homeTitle} lead={t.homeLead} aside={parts.near.map}>
        {parts.near.form}
      </Hero>
      <Doors>
        <Door
          tone="talk"
          title={t.talk}
          text={t.talkText}
          link={{ href: '/trajecten', label: t.talkLink(model.open) }}
        />
        <Door tone="begin" title={t.begin} text={t.beginText} link={{ href: '/begin-iets', label: t.beginLink }} />
        <Door
          tone="together"
          title={t.together}
          text={t.togetherText}
          link={{ href: '/werk-samen', label: t.togetherLink }}
        />
      </Doors>
      <Section title={t.nowOpen} all={{ href: '/trajecten', label: t.allTrajectories }}>
        {model.projects.length === 0 ? (
          <EmptyState title={t.nothingOpen}>
            <Paragraph>{t.nothingOpenText}</Paragraph>
            <LinkMore href="/trajecten?toon=all">{t.allTrajectories}</LinkMore>
          </EmptyState>
        ) : (
          <CardList>
            {model.projects.map((project, index) => (
              <ProjectCard project={project} action={parts.actions[index]} now={model.now} locale={frame.locale} />
            ))}
          </CardList>
        )}
      </Section>
      <Band tone="begin">{parts.answers}</Band>
      <Section title={t.promises} all={{ href: '/beloften', label: t.allPromises }}>
        <PromiseBar counts={model.clock} />
      </Section>
      <Section title={t.soon} all={{ href: '/agenda', label: t.agenda }}>
        {model.moments.length === 0 ? (
          <Paragraph>{t.nothingSoon}</Paragraph>
        ) : (
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
        )}
      </Section>
      <Section
        title={t.newsletter}
        id="nieuwsbrief"
        all={{ href: '/nieuwsbrief', label: t.allNewsletters }}
        intro={t.newsletterText}
      >
        {parts.newsletter}
      </Section>
    </Page>
  );
}
