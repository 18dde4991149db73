import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { type Initiative, TeamPage, teamHref } from '../../initiatives/index.ts';
import type { OwnThread } from '../contact/load-thread.ts';
import { ThreadRows } from '../contact/thread-rows.tsx';
import { OwnNoticeRows } from '../notices/own-notice-rows.tsx';
import type { OwnNotice } from '../notices/own-notices.ts';
import { teamMessages } from './messages.ts';

type Props = {
  frame: Frame;
  initiative: Initiative;
  needs: readonly OwnNotice[];
  threads: readonly OwnThread[];
  today: string;
};

/** What the team asks for, and who answered. */
export function TeamHelpPage({ frame, initiative, needs, threads, today }: Props) {
  const { locale } = frame;
  const t = teamMessages(locale);
  return (
    <TeamPage frame={frame} initiative={initiative} title={t.title} lead={t.lead}>
      {initiative.status === 'published' ? (
        <Buttons>
          <ButtonLink href={teamHref(initiative.slug, '/hulp/nieuw')}>{t.ask}</ButtonLink>
        </Buttons>
      ) : (
        <Alert kind="info">{initiative.status === 'closed' ? t.over : t.notPublic}</Alert>
      )}
      <Section title={t.threads} id="gesprekken">
        {threads.length === 0 ? (
          <Paragraph>{t.noThreads}</Paragraph>
        ) : (
          <ThreadRows threads={threads} today={today} locale={locale} />
        )}
      </Section>
      <Section title={t.needs} id="vragen">
        {needs.length === 0 ? (
          <Paragraph>{t.noNeeds}</Paragraph>
        ) : (
          <OwnNoticeRows notices={needs} today={today} locale={locale} />
        )}
      </Section>
      <LinkMore href="/hulp?toon=aanbod">{t.browse}</LinkMore>
    </TeamPage>
  );
}
