import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { feedMessages } from './messages.ts';

type NamedFeed = { href: string; name: string };
export type FeedsModel = { themes: readonly NamedFeed[]; areas: readonly NamedFeed[] };

/** Every list of the town that a feed reader or calendar can follow. */
export function FeedsPage({ frame, model }: { frame: Frame; model: FeedsModel }) {
  const t = feedMessages(frame.locale);
  const ofTown = [
    { href: '/trajecten.rss', name: t.trajectories },
    { href: '/initiatieven.rss', name: t.initiatives },
    { href: '/antwoorden.rss', name: t.answers },
    { href: '/nieuwsbrief.rss', name: t.newsletter },
    { href: '/agenda.ics', name: t.calendar },
  ];
  return (
    <Page frame={frame} title={t.feeds} description={t.feedsLead}>
      <PageTitle lead={t.feedsLead}>{t.feeds}</PageTitle>
      <Paragraph>{t.feedsHow}</Paragraph>
      <Feeds title={t.allOfTown} feeds={ofTown} />
      <Feeds title={t.perTheme} feeds={model.themes} />
      <Feeds title={t.perArea} feeds={model.areas} />
    </Page>
  );
}

function Feeds({ title, feeds }: { title: string; feeds: readonly NamedFeed[] }) {
  return (
    <Section title={title}>
      <List items={feeds.map(({ href, name }) => <Link href={href}>{name}</Link>)} />
    </Section>
  );
}
