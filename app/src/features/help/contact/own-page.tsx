import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { listMessages } from '../list/messages.ts';
import { OwnNoticeRows } from '../notices/own-notice-rows.tsx';
import type { OwnNotice } from '../notices/own-notices.ts';
import type { OwnThread } from './load-thread.ts';
import { contactMessages } from './messages.ts';
import { ThreadRows } from './thread-rows.tsx';

type Props = { frame: Frame; offers: readonly OwnNotice[]; threads: readonly OwnThread[]; today: string };

/** What somebody offers, with whom they talk, and what they do together. */
export function OwnPage({ frame, offers, threads, today }: Props) {
  const t = contactMessages(frame.locale).own;
  const list = listMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} breadcrumbs={[{ href: '/mijn', label: t.mine }]}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Section title={t.threads} id="gesprekken">
        {threads.length === 0 ? (
          <EmptyState title={t.noThreads}>
            <LinkMore href="/hulp">{list.title}</LinkMore>
          </EmptyState>
        ) : (
          <ThreadRows threads={threads} today={today} locale={frame.locale} />
        )}
      </Section>
      <Section title={t.offers} id="aanbod">
        {offers.length === 0 ? (
          <Paragraph>{t.noOffers}</Paragraph>
        ) : (
          <OwnNoticeRows notices={offers} today={today} locale={frame.locale} />
        )}
        <Buttons>
          <ButtonLink href="/aanbod/nieuw" kind="secondary">
            {list.offer}
          </ButtonLink>
        </Buttons>
      </Section>
    </Page>
  );
}
