import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { type Initiative, TeamPage } from '../../initiatives/index.ts';
import type { Action } from '../actions/action.ts';
import { ActionList } from '../actions/action-list.tsx';
import { actionMessages } from '../actions/messages.ts';
import type { ShownMessage } from '../contact/conversation.ts';
import { Thread } from '../contact/thread.tsx';
import { expertiseName } from '../expertise-names.ts';
import { companionMessages } from '../messages.ts';
import type { Case } from '../requests/load-case.ts';
import { AskForm } from './ask-form.tsx';
import { teamMessages } from './messages.ts';
import { companionHref } from './team-href.ts';

export type TeamCompanionProps = {
  frame: Frame;
  initiative: Initiative;
  /** Undefined where nobody ever asked. */
  model: Case | undefined;
  actions: readonly Action[];
  messages: readonly ShownMessage[];
  areas: readonly AreaOption[];
  today: string;
  /** The form to ask, as it stands or came back. */
  ask: FormState;
  /** The message that came back. */
  message?: FormState | undefined;
  stop?: FormState | undefined;
  refusal?: string | undefined;
};

/** For the team: one name, one address, what the town hall does and by when, and the conversation. */
export function TeamCompanionPage(props: TeamCompanionProps) {
  const { frame, initiative, model, actions, messages, today, ask, message, stop, refusal } = props;
  const t = teamMessages(frame.locale);
  const open = model?.closedAt === null;
  const accompanied = open && model.live?.state === 'accepted';
  return (
    <TeamPage frame={frame} initiative={initiative} title={t.title} lead={t.lead} errors={message ?? stop ?? ask}>
      {refusal && <Alert kind="error" title={refusal} />}
      {open && model.live?.state === 'accepted' && <Yours {...props} model={model} live={model.live} />}
      {open && !accompanied && <Waiting {...props} model={model} />}
      {!open && <AskForm {...props} />}
      {(accompanied || actions.length > 0) && (
        <Section title={actionMessages(frame.locale).title} id="acties">
          <ActionList actions={actions} today={today} locale={frame.locale} />
        </Section>
      )}
      {(accompanied || messages.length > 0) && (
        <Thread
          messages={messages}
          locale={frame.locale}
          answer={
            accompanied
              ? { action: `${companionHref(initiative.slug)}/bericht`, to: 'companion', state: message }
              : undefined
          }
        />
      )}
      {open && <Stop {...props} />}
    </TeamPage>
  );
}

function Yours({ frame, model, live }: TeamCompanionProps & { model: Case; live: NonNullable<Case['live']> }) {
  const t = teamMessages(frame.locale);
  const { companions } = frame.town;
  const { wholeTown } = companionMessages(frame.locale);
  return (
    <Section title={t.yours}>
      <DataList
        items={[
          { name: t.name, value: <strong>{live.name}</strong> },
          ...(live.job ? [{ name: t.job, value: live.job }] : []),
          {
            name: t.address,
            value: (
              <>
                <Link href={`mailto:${companions.email}`}>{companions.email}</Link>
                <br />
                {t.addressHelp}
              </>
            ),
          },
          { name: t.subject, value: expertiseName(companions, model.expertise, frame.locale) },
          { name: t.where, value: model.areaName ?? wholeTown },
          { name: t.since, value: formatDay(live.answeredAt ?? live.proposedAt, frame.locale) },
        ]}
      />
    </Section>
  );
}

function Waiting({ frame, model }: TeamCompanionProps & { model: Case }) {
  const t = teamMessages(frame.locale);
  const day = formatDay(model.requestedAt, frame.locale);
  return (
    <Alert title={t.waits}>
      <Paragraph>{model.source === 'asked' ? t.waitsSince(day) : t.offeredSince(day)}</Paragraph>
      {model.live && <Paragraph>{t.asked}</Paragraph>}
    </Alert>
  );
}

function Stop({ frame, initiative, stop }: TeamCompanionProps) {
  const t = teamMessages(frame.locale);
  return (
    <Details summary={t.stop} open={stop !== undefined}>
      <Form
        action={`${companionHref(initiative.slug)}/stoppen`}
        prefix="stoppen"
        label={t.stopButton}
        {...(stop ? { state: stop } : {})}
      >
        <TextArea name="note" label={t.stopWhy} rows={3} optional />
        <SubmitRow label={t.stopButton} kind="danger" />
      </Form>
    </Details>
  );
}
