import type { FormState } from '../../../platform/http/form.ts';
import { Chip, type ChipKind, Chips } from '../../../platform/ui/chip.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import { type Session, type SessionState, sessionState } from './session.ts';
import { SessionFields } from './session-fields.tsx';
import { sessionMessages } from './session-messages.ts';
import { sessionWhen } from './session-when.ts';
import { staffSessionMessages } from './staff-session-messages.ts';

type Props = { frame: Frame; work: PanelWork; sessions: readonly Session[]; now: Date; state: FormState };

const chipOf = {
  draft: 'waiting',
  cancelled: 'not',
  coming: 'open',
  now: 'open',
  past: 'plain',
} as const satisfies Record<SessionState, ChipKind>;

/** The sessions of a panel for its officers, and where they plan another. */
export function StaffSessionsPage({ frame, work, sessions, now, state }: Props) {
  const t = staffSessionMessages(frame.locale);
  const path = panelStaffPath(work.step, 'sessions');
  return (
    <PanelStaffPage frame={frame} work={work} current="sessions" lead={t.lead} errors={state}>
      <Section title={sessionMessages(frame.locale).title}>
        {sessions.length === 0 && <Paragraph>{t.none}</Paragraph>}
        <RowList>
          {sessions.map((session) => (
            <RowItem
              title={<Written>{session.title}</Written>}
              href={`${path}/${session.id}`}
              side={<SessionChips session={session} now={now} frame={frame} />}
            >
              {sessionWhen(session, frame.locale)}, <Written>{session.place}</Written>
            </RowItem>
          ))}
        </RowList>
      </Section>
      <Section title={t.add}>
        <Form action={path} state={state} label={t.add} once>
          <SessionFields t={t} />
          <SubmitRow label={t.save} />
        </Form>
      </Section>
    </PanelStaffPage>
  );
}

/** How a session stands, and whether its report is still missing. */
export function SessionChips({ session, now, frame }: { session: Session; now: Date; frame: Frame }) {
  const t = staffSessionMessages(frame.locale);
  const state = sessionState(session, now);
  return (
    <Chips>
      <Chip kind={chipOf[state]}>{t.state[state]}</Chip>
      {state === 'past' && !session.reportedAt && <Chip kind="waiting">{t.noReport}</Chip>}
    </Chips>
  );
}
