import type { Step } from '../../../features/steps/index.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { DocumentList } from '../documents/document-list.tsx';
import { documentMessages } from '../documents/document-messages.ts';
import type { PanelDocument } from '../documents/documents.ts';
import { ExpertList } from '../experts/expert-list.tsx';
import { expertMessages } from '../experts/expert-messages.ts';
import type { Expert } from '../experts/experts.ts';
import type { Panel } from '../panel.ts';
import { panelPath } from '../panel-path.ts';
import { PanelSubPage } from '../public/panel-sub-page.tsx';
import { type Session, sessionState } from './session.ts';
import { sessionMessages } from './session-messages.ts';
import { sessionWhen } from './session-when.ts';

type Props = {
  frame: Frame;
  step: Step;
  panel: Pick<Panel, 'body' | 'size'>;
  session: Session;
  documents: readonly PanelDocument[];
  experts: readonly Expert[];
  now: Date;
};

/** One session for everybody: when and where, what is on the agenda, and afterwards what was done. */
export function SessionPage({ frame, step, panel, session, documents, experts, now }: Props) {
  const { locale } = frame;
  const t = sessionMessages(locale);
  const { title, place, agenda, openToAll, momentId, cancelledAt, cancelledBecause } = session;
  const coming = sessionState(session, now) === 'coming';
  return (
    <PanelSubPage
      frame={frame}
      step={step}
      title={title}
      here={<Written>{title}</Written>}
      above={[{ href: `${panelPath(step)}/bijeenkomsten`, label: t.title }]}
    >
      <PageTitle>
        <Written>{title}</Written>
      </PageTitle>
      {cancelledAt && (
        <Alert kind="warning" title={t.cancelledBecause}>
          <Written>{cancelledBecause}</Written>
        </Alert>
      )}
      <DataList
        items={[
          { name: t.when, value: sessionWhen(session, locale) },
          { name: t.where, value: <Written>{place}</Written> },
          { name: t.who, value: openToAll ? t.open : t.closed },
        ]}
      />
      {coming && momentId !== null && <LinkMore href={`/moment/${momentId}.ics`}>{t.calendar}</LinkMore>}
      {agenda && (
        <Section title={t.agenda}>
          <Prose text={agenda} />
        </Section>
      )}
      <Report session={session} size={panel.size} now={now} frame={frame} />
      {documents.length > 0 && (
        <Section title={documentMessages(locale).title}>
          <DocumentList documents={documents} locale={locale} />
        </Section>
      )}
      {experts.length > 0 && (
        <Section title={expertMessages(locale).publicTitle[panel.body]}>
          <ExpertList experts={experts} locale={locale} />
        </Section>
      )}
    </PanelSubPage>
  );
}

function Report({ session, size, now, frame }: { session: Session; size: number; now: Date; frame: Frame }) {
  const t = sessionMessages(frame.locale);
  if (session.attended !== null)
    return (
      <Section title={t.report} intro={t.attended(session.attended, size)}>
        <Prose text={session.report} />
      </Section>
    );
  return sessionState(session, now) === 'past' ? <Paragraph>{t.noReport}</Paragraph> : null;
}
