import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { backingPath } from '../../backing/index.ts';
import { initiativeHref } from '../../initiatives/index.ts';
import type { Action } from '../actions/action.ts';
import { poolHref } from '../companion-href.ts';
import type { ShownMessage } from '../contact/conversation.ts';
import { Thread } from '../contact/thread.tsx';
import { expertiseName } from '../expertise-names.ts';
import { companionMessages } from '../messages.ts';
import { PoolPage } from '../pool-page.tsx';
import type { Case } from '../requests/load-case.ts';
import { CaseActions } from './case-actions.tsx';
import { EndForm, ProposalForm, ProposeByHand } from './case-forms.tsx';
import { caseMessages } from './messages.ts';
import type { OfficerOption } from './officer-options.ts';

/** Which form of the page came back, with what was typed in it. */
export type Typed = {
  form: 'answer' | 'by-hand' | 'message' | 'action' | 'outcome' | 'end';
  state: FormState;
  id?: number;
};

export type CaseProps = {
  frame: Frame;
  model: Case;
  actions: readonly Action[];
  messages: readonly ShownMessage[];
  /** Whom a coordinator may ask; empty where nobody is looked for, or for others. */
  options: readonly OfficerOption[];
  /** Acts for the town hall: the companion, or a coordinator. */
  acts: boolean;
  coordinates: boolean;
  /** Worries of the neighbourhood that waited so long for an answer of the team that the town was told. */
  lateWorries: number;
  today: string;
  typed?: Typed | undefined;
  refusal?: string | undefined;
};

/** One initiative for its officers: the request, who accompanies, the actions, the conversation. */
export function CasePage(props: CaseProps) {
  const { frame, model, messages, acts, typed, refusal } = props;
  const t = caseMessages(frame.locale);
  const mine = frame.actor.kind === 'person' && model.live?.personId === frame.actor.personId;
  const open = model.closedAt === null;
  return (
    <PoolPage
      frame={frame}
      current={null}
      title={model.title}
      here={<Written>{model.title}</Written>}
      errors={typed?.state}
      refusal={refusal}
    >
      <LinkMore href={initiativeHref(model.slug)}>{t.toInitiative}</LinkMore>
      {props.lateWorries > 0 && (
        <Alert kind="warning">
          {t.lateWorries(props.lateWorries)} <Link href={`${backingPath(model.slug)}#zorgen`}>{t.readWorries}</Link>
        </Alert>
      )}
      {model.closedAt && model.closedAs && (
        <Alert title={t.closed[model.closedAs](formatDay(model.closedAt, frame.locale))}>
          <Written>{model.closedNote}</Written>
        </Alert>
      )}
      {open && model.live?.state === 'proposed' && <ProposalForm {...props} live={model.live} mine={mine} />}
      <Request {...props} />
      {open && props.options.length > 0 && <ProposeByHand {...props} />}
      {(acts || props.actions.length > 0) && <CaseActions {...props} />}
      {(acts || messages.length > 0) && (
        <Thread
          messages={messages}
          locale={frame.locale}
          answer={
            open && acts
              ? {
                  action: `${poolHref.initiative(model.slug)}/bericht`,
                  to: 'team',
                  state: typed?.form === 'message' ? typed.state : undefined,
                }
              : undefined
          }
        />
      )}
      {open && acts && model.live?.state === 'accepted' && <EndForm {...props} />}
      {model.earlier.length > 0 && <Earlier {...props} />}
    </PoolPage>
  );
}

function Request({ frame, model }: CaseProps) {
  const t = caseMessages(frame.locale);
  const { wholeTown, states } = companionMessages(frame.locale);
  const { live } = model;
  const who = live ? `${live.name} (${states[live.state]})` : t.nobody;
  return (
    <Section title={t.request}>
      <DataList
        items={[
          { name: t.companion, value: who },
          { name: t.asks, value: expertiseName(frame.town.companions, model.expertise, frame.locale) },
          { name: t.where, value: model.areaName ?? wholeTown },
          { name: t.since, value: formatDay(model.requestedAt, frame.locale) },
          ...(model.question ? [{ name: t.question, value: <Prose text={model.question} /> }] : []),
          ...(model.source === 'offered' ? [{ name: t.question, value: t.offered }] : []),
        ]}
      />
    </Section>
  );
}

function Earlier({ frame, model }: CaseProps) {
  const t = caseMessages(frame.locale);
  const { states } = companionMessages(frame.locale);
  return (
    <Section title={t.history}>
      <RowList>
        {model.earlier.map(({ name, state, note, proposedAt, answeredAt, endedAt }) => (
          <RowItem title={name || t.somebody}>
            {`${states[state]}, ${formatDay(endedAt ?? answeredAt ?? proposedAt, frame.locale)}`}
            {note && <Prose text={note} />}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}
