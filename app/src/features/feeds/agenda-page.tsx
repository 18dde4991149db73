import { townDay } from '../../platform/i18n/day.ts';
import { formatTime, formatWeekday } from '../../platform/i18n/format.ts';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Chip } from '../../platform/ui/chip.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { FigureAndList } from '../../platform/ui/figure-and-list.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Heading, PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { feedMessages } from './messages.ts';
import type { PublicMoment } from './public-moments.ts';

/** What is coming in the whole town, day by day. */
export function AgendaPage({ frame, moments }: { frame: Frame; moments: PublicMoment[] }) {
  const t = feedMessages(frame.locale);
  const days = Map.groupBy(moments, (moment) => townDay(moment.startsAt));
  return (
    <Page frame={frame} title={t.agenda} description={t.agendaLead} feeds={[{ href: '/agenda.ics', title: t.agenda }]}>
      <PageTitle lead={t.agendaLead}>{t.agenda}</PageTitle>
      {moments.length === 0 ? (
        <EmptyState title={t.nothing} pattern="rays">
          <Paragraph>{t.nothingText}</Paragraph>
          <LinkMore href="/trajecten">{t.seeAll}</LinkMore>
        </EmptyState>
      ) : (
        <Buttons>
          <ButtonLink href="/agenda.ics" kind="secondary">
            {t.addAll}
          </ButtonLink>
          <ButtonLink href="/bijeenkomsten" kind="secondary">
            {t.gatherings}
          </ButtonLink>
        </Buttons>
      )}
      {[...days].map(([day, own]) => (
        <FigureAndList
          figure={
            <Heading level={2} look={3}>
              {capital(formatWeekday(day, frame.locale))}
            </Heading>
          }
        >
          <RowList>
            {own.map((moment) => (
              <Moment frame={frame} moment={moment} />
            ))}
          </RowList>
        </FigureAndList>
      ))}
    </Page>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function Moment({ frame, moment }: { frame: Frame; moment: PublicMoment }) {
  const t = feedMessages(frame.locale);
  const when = [formatTime(moment.startsAt, frame.locale), moment.place].filter(Boolean).join(' · ');
  return (
    <RowItem
      title={<Written>{moment.title}</Written>}
      href={moment.href}
      side={<Chip kind="plain">{t.kind[moment.kind]}</Chip>}
    >
      <Paragraph>{when}</Paragraph>
      <Paragraph soft>
        <Written>{moment.question}</Written>
      </Paragraph>
      <Link href={moment.file}>
        {t.addOne}
        <span class="app-hidden">: {moment.title}</span>
      </Link>
    </RowItem>
  );
}
