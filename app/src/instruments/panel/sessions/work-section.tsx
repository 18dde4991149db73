import type { Locale } from '../../../platform/i18n/locale.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { nextSession, type Session } from './session.ts';
import { sessionMessages } from './session-messages.ts';
import { sessionWhen } from './session-when.ts';

/** What the page of a panel says of its work: the sessions, and whether there is anything else to see. */
export type WorkShown = { sessions: readonly Session[]; more: boolean };

/** The next session, and the way to all that the body does; nothing while there is nothing. */
export function WorkSection({ work, path, now, locale }: { work: WorkShown; path: string; now: Date; locale: Locale }) {
  const t = sessionMessages(locale);
  if (!work.more && !work.sessions.some(({ publishedAt }) => publishedAt)) return null;
  const next = nextSession(work.sessions, now);
  return (
    <Section title={next ? t.next : t.title}>
      {next ? (
        <RowList>
          <RowItem title={<Written>{next.title}</Written>} href={`${path}/bijeenkomsten/${next.id}`}>
            {sessionWhen(next, locale)}, <Written>{next.place}</Written>.{' '}
            {next.openToAll ? `${t.open}.` : `${t.closed}.`}
          </RowItem>
        </RowList>
      ) : (
        <Paragraph>{t.noneComing}</Paragraph>
      )}
      <LinkMore href={`${path}/bijeenkomsten`}>{t.all}</LinkMore>
    </Section>
  );
}
