import type { Step } from '../../../features/steps/index.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { DocumentList } from '../documents/document-list.tsx';
import { documentMessages } from '../documents/document-messages.ts';
import type { PanelDocument } from '../documents/documents.ts';
import { ExpertList } from '../experts/expert-list.tsx';
import { expertMessages } from '../experts/expert-messages.ts';
import type { Expert } from '../experts/experts.ts';
import type { Body } from '../panel.ts';
import { panelPath } from '../panel-path.ts';
import { PanelSubPage } from '../public/panel-sub-page.tsx';
import { publicSessions, type Session, sessionState } from './session.ts';
import { sessionMessages } from './session-messages.ts';
import { sessionWhen } from './session-when.ts';

type Props = {
  frame: Frame;
  step: Step;
  body: Body;
  sessions: readonly Session[];
  documents: readonly PanelDocument[];
  experts: readonly Expert[];
  now: Date;
};

/** The work of a panel for everybody: when it meets, what it reads, and whom it hears. */
export function SessionsPage({ frame, step, body, sessions, documents, experts, now }: Props) {
  const { locale } = frame;
  const t = sessionMessages(locale);
  const { coming, past } = publicSessions(sessions, now);
  const list = (some: readonly Session[]) => <Sessions sessions={some} step={step} now={now} frame={frame} />;
  return (
    <PanelSubPage frame={frame} step={step} title={t.title}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Section title={t.coming}>{coming.length === 0 ? <Paragraph>{t.noneComing}</Paragraph> : list(coming)}</Section>
      {past.length > 0 && <Section title={t.past}>{list(past)}</Section>}
      {documents.length > 0 && (
        <Section title={documentMessages(locale).title} id="documenten">
          <DocumentList documents={documents} locale={locale} withSession />
        </Section>
      )}
      {experts.length > 0 && (
        <Section title={expertMessages(locale).publicTitle[body]} id="deskundigen">
          <ExpertList experts={experts} locale={locale} />
        </Section>
      )}
    </PanelSubPage>
  );
}

type ListProps = { sessions: readonly Session[]; step: Step; now: Date; frame: Frame };

function Sessions({ sessions, step, now, frame: { locale } }: ListProps) {
  const t = sessionMessages(locale);
  return (
    <RowList>
      {sessions.map((session) => {
        const state = sessionState(session, now);
        return (
          <RowItem
            title={<Written>{session.title}</Written>}
            href={`${panelPath(step)}/bijeenkomsten/${session.id}`}
            side={
              (state === 'cancelled' && <Chip kind="not">{t.cancelled}</Chip>) ||
              (state === 'now' && <Chip kind="open">{t.now}</Chip>)
            }
          >
            {sessionWhen(session, locale)}, <Written>{session.place}</Written>
          </RowItem>
        );
      })}
    </RowList>
  );
}
