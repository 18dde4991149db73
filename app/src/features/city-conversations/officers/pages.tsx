import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { findPersonalData } from '../../steps/index.ts';
import { AskFields } from '../asking/ask-fields.tsx';
import type { MomentOption } from '../asking/coming-moments.ts';
import { grounds, limits, stageOf } from '../conversation.ts';
import type { ConversationRow } from '../conversation-row.ts';
import { conversationMessages } from '../messages.ts';
import { conversationPath, officerPath } from '../paths.ts';
import { ConversationItem, StageChip, standing } from '../register/conversation-item.tsx';
import { officerMessages } from './messages.ts';
import { PlanSection } from './plan-section.tsx';

const list = '/beheer/stadsgesprekken';

/** What the programme team has to look at and to plan, the most urgent first. */
export function OfficerListPage({ frame, rows, now }: { frame: Frame; rows: readonly ConversationRow[]; now: Date }) {
  const { locale } = frame;
  const t = officerMessages(locale);
  const groupOf = (row: ConversationRow) => {
    const stage = stageOf(row, now);
    return stage === 'waiting' || stage === 'called' ? stage : 'rest';
  };
  const urgent = (a: ConversationRow, b: ConversationRow) => ((a.planBefore ?? '') < (b.planBefore ?? '') ? -1 : 1);
  const of = (group: 'waiting' | 'called' | 'rest') => {
    const found = rows.filter((row) => groupOf(row) === group);
    return group === 'called' ? found.toSorted(urgent) : found;
  };
  const title = conversationMessages(locale).title;
  return (
    <Page frame={frame} title={title} wide breadcrumbs={[{ href: '/beheer', label: t.staff }]}>
      <PageTitle lead={t.lead}>{title}</PageTitle>
      <ButtonLink href={`${list}/nieuw`}>{t.add}</ButtonLink>
      {rows.length === 0 && <EmptyState title={t.none} />}
      {(['waiting', 'called', 'rest'] as const).map(
        (group) =>
          of(group).length > 0 && (
            <Section title={t.groups[group]} id={group}>
              <RowList>
                {of(group).map((row) => (
                  <ConversationItem row={row} now={now} locale={locale} href={officerPath(row.id)} />
                ))}
              </RowList>
            </Section>
          ),
      )}
    </Page>
  );
}

type Props = {
  frame: Frame;
  row: ConversationRow;
  now: Date;
  state: FormState;
  trajectories: readonly { id: number; question: string }[];
};

/** One conversation for the team: what is asked, and what they decide about it. */
export function OfficerPage({ frame, row, now, state, trajectories }: Props) {
  const { locale } = frame;
  const t = officerMessages(locale);
  const c = conversationMessages(locale);
  const stage = stageOf(row, now);
  const personal = findPersonalData([row.subject, row.whyNow, row.momentText].join('\n')).length > 0;
  return (
    <Page
      frame={frame}
      title={row.subject}
      here={<Written>{row.subject}</Written>}
      wide
      errors={state}
      breadcrumbs={[
        { href: '/beheer', label: t.staff },
        { href: list, label: c.title },
      ]}
    >
      <PageTitle above={<StageChip stage={stage} locale={locale} />}>
        <Written>{row.subject}</Written>
      </PageTitle>
      <Paragraph>{[c.calledBy[row.calledBy], row.area ?? c.wholeTown].join(' · ')}</Paragraph>
      <Paragraph>{standing(row, now, locale)}</Paragraph>
      <Prose text={row.whyNow} />
      <Prose text={row.momentText} />
      <LinkMore href={conversationPath(row.id)}>{t.see}</LinkMore>
      {stage === 'waiting' && (
        <Section title={t.judge} id="besluit" intro={t.judgeLead}>
          {personal && <Alert kind="warning">{t.personal}</Alert>}
          <Form action={`${officerPath(row.id)}/openen`} inline>
            <Button>{t.open}</Button>
          </Form>
          <Form action={`${officerPath(row.id)}/weigeren`} state={state}>
            <RadioField
              name="ground"
              label={t.ground}
              options={grounds.map((value) => ({ value, label: c.ground[value] }))}
            />
            <TextArea name="reason" label={t.reason} description={t.reasonHint} rows={4} maxLength={limits.reason} />
            <SubmitRow label={t.refuse} kind="danger" />
          </Form>
        </Section>
      )}
      {stage === 'called' && <PlanSection id={row.id} state={state} trajectories={trajectories} locale={locale} />}
    </Page>
  );
}

type CallProps = { frame: Frame; state: FormState; areas: readonly AreaOption[]; moments: readonly MomentOption[] };

/** What college or council ask, written down by an officer. */
export function CallPage({ frame, state, areas, moments }: CallProps) {
  const { locale } = frame;
  const t = officerMessages(locale);
  return (
    <Page
      frame={frame}
      title={t.callTitle}
      errors={state}
      breadcrumbs={[
        { href: '/beheer', label: t.staff },
        { href: list, label: conversationMessages(locale).title },
      ]}
    >
      <PageTitle lead={t.callLead}>{t.callTitle}</PageTitle>
      <Form action={`${list}/nieuw`} state={state} once>
        <RadioField
          name="calledBy"
          label={t.who}
          options={[
            { value: 'college', label: t.college },
            { value: 'council', label: t.council },
          ]}
        />
        <AskFields areas={areas} moments={moments} locale={locale} />
        <SubmitRow label={t.save} />
      </Form>
    </Page>
  );
}
