import type { Refusal } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { panelPath, panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import { type Session, sessionState } from './session.ts';
import { SessionFields } from './session-fields.tsx';
import { sessionValues } from './session-form.ts';
import { sessionWhen } from './session-when.ts';
import { staffSessionMessages } from './staff-session-messages.ts';
import { SessionChips } from './staff-sessions-page.tsx';

/** The form of this page that came back. */
export type TypedSession = { form: 'change' | 'cancel' | 'report'; state: FormState };
type Props = {
  frame: Frame;
  work: PanelWork;
  session: Session;
  now: Date;
  typed?: TypedSession | undefined;
  refusal?: Refusal | undefined;
};

/** One session for officers: its details, whether everybody sees it, and afterwards the report. */
export function StaffSessionPage(props: Props) {
  const { frame, work, session, now, typed, refusal } = props;
  const t = staffSessionMessages(frame.locale);
  const errors = typed ? { errors: typed.state } : {};
  return (
    <PanelStaffPage frame={frame} work={work} current="sessions" refusal={refusal} {...errors}>
      <Section
        title={<Written>{session.title}</Written>}
        intro={
          <>
            {sessionWhen(session, frame.locale)}, <Written>{session.place}</Written>
          </>
        }
      >
        <SessionChips session={session} now={now} frame={frame} />
        {session.publishedAt && (
          <LinkMore href={`${panelPath(work.step)}/bijeenkomsten/${session.id}`}>{t.see}</LinkMore>
        )}
      </Section>
      {!session.publishedAt && <Publishing {...props} />}
      <Reporting {...props} />
      {!session.cancelledAt && <Changing {...props} />}
      <Cancelling {...props} />
    </PanelStaffPage>
  );
}

function Publishing({ frame, work, session }: Props) {
  const t = staffSessionMessages(frame.locale);
  const path = `${panelStaffPath(work.step, 'sessions')}/${session.id}`;
  return (
    <Section title={t.publishTitle} intro={t.publishIntro}>
      <Form action={`${path}/publiceer`} inline label={t.publish}>
        <SubmitRow label={t.publish} />
      </Form>
      <Form action={`${path}/weg`} inline label={t.remove}>
        <SubmitRow label={t.remove} kind="danger" />
      </Form>
    </Section>
  );
}

function Reporting({ frame, work, session, now, typed }: Props) {
  const t = staffSessionMessages(frame.locale);
  const state = sessionState(session, now);
  if (state !== 'now' && state !== 'past') return null;
  const known = { report: session.report, attended: session.attended === null ? '' : String(session.attended) };
  return (
    <Section title={t.reportTitle} intro={t.reportIntro}>
      <Form
        action={`${panelStaffPath(work.step, 'sessions')}/${session.id}/verslag`}
        prefix="verslag"
        label={t.reportTitle}
        state={stateOf(typed, 'report', known)}
      >
        <TextArea name="report" label={t.reportField} maxLength={5000} />
        <TextField name="attended" label={t.attended} inputmode="numeric" size="short" />
        <SubmitRow label={t.saveReport} />
      </Form>
    </Section>
  );
}

function Changing({ frame, work, session, now, typed }: Props) {
  const t = staffSessionMessages(frame.locale);
  return (
    <Section title={t.change} intro={sessionState(session, now) === 'coming' ? t.changeIntro : undefined}>
      <Form
        action={`${panelStaffPath(work.step, 'sessions')}/${session.id}`}
        label={t.change}
        state={stateOf(typed, 'change', sessionValues(session))}
      >
        <SessionFields t={t} />
        <SubmitRow label={t.save} />
      </Form>
    </Section>
  );
}

function Cancelling({ frame, work, session, typed }: Props) {
  const t = staffSessionMessages(frame.locale);
  if (!session.publishedAt || session.cancelledAt || session.reportedAt) return null;
  return (
    <Details summary={t.cancelTitle} open={typed?.form === 'cancel'}>
      <Form
        action={`${panelStaffPath(work.step, 'sessions')}/${session.id}/vervallen`}
        prefix="vervallen"
        label={t.cancelTitle}
        state={stateOf(typed, 'cancel', {})}
      >
        <TextArea name="because" label={t.because} description={t.becauseHelp} maxLength={500} rows={3} />
        <SubmitRow label={t.cancel} kind="danger" />
      </Form>
    </Details>
  );
}

function stateOf(typed: TypedSession | undefined, form: TypedSession['form'], known: FormState['values']): FormState {
  return typed?.form === form ? typed.state : emptyForm(known);
}
