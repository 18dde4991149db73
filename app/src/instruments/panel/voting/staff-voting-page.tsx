import type { Refusal } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import { choicesPath, dilemmaAnchor } from './choices-path.ts';
import { DilemmaFields } from './dilemma-fields.tsx';
import { dilemmaValues } from './dilemma-form.ts';
import type { Dilemma } from './load-dilemmas.ts';
import { OptionList } from './option-list.tsx';
import { Result } from './result-section.tsx';
import { mayWithdraw } from './settle-dilemma.ts';
import { HandsForm, MinorityForm, WithdrawForm } from './settle-forms.tsx';
import { staffVotingMessages } from './staff-voting-messages.ts';
import { votingMessages } from './voting-messages.ts';

/** The form of this page that came back: its name, and of which dilemma; null for a new one. */
export type TypedVoting = { form: string; id: number | null; state: FormState };
export type StaffVotingProps = {
  frame: Frame;
  work: PanelWork;
  dilemmas: readonly Dilemma[];
  members: number;
  /** The dilemma whose form is on the page: one form is long enough. */
  editing: number | null;
  typed?: TypedVoting | undefined;
  refusal?: Refusal | undefined;
};

/** Where officers put choices to the panel, and see how many voted; what members choose only after closing. */
export function StaffVotingPage(props: StaffVotingProps) {
  const { frame, work, dilemmas, typed, refusal } = props;
  const t = staffVotingMessages(frame.locale);
  const action = `${panelStaffPath(work.step, 'voting')}/bewaar`;
  return (
    <PanelStaffPage
      frame={frame}
      work={work}
      current="voting"
      lead={t.lead}
      refusal={refusal}
      {...(typed ? { errors: typed.state } : {})}
    >
      {dilemmas.length > 0 && (
        <List
          items={[
            <LinkMore href={choicesPath(work.step)}>{t.public}</LinkMore>,
            <LinkMore href="#nieuw">{t.newTitle}</LinkMore>,
          ]}
        />
      )}
      {work.panel.drawnAt === null && <Paragraph>{t.notDrawn}</Paragraph>}
      {dilemmas.map((dilemma) => (
        <DilemmaSection {...props} dilemma={dilemma} />
      ))}
      {work.panel.drawnAt !== null && (
        <Section title={t.newTitle} intro={t.newIntro} id="nieuw">
          <Form action={action} once prefix="nieuw" state={stateOf(typed, 'bewaar', null)} label={t.newTitle}>
            <DilemmaFields locale={frame.locale} />
            <SubmitRow label={t.save} />
          </Form>
        </Section>
      )}
    </PanelStaffPage>
  );
}

/** What was typed in a form of this page, or what it holds at first. */
export function stateOf(
  typed: TypedVoting | undefined,
  form: string,
  id: number | null,
  values: FormState['values'] = {},
): FormState {
  return typed?.form === form && typed.id === id ? typed.state : emptyForm(values);
}

const chipOf = { planned: 'waiting', open: 'open', closed: 'closed', counted: 'adopted', withdrawn: 'not' } as const;

function DilemmaSection(props: StaffVotingProps & { dilemma: Dilemma }) {
  const { frame, dilemma } = props;
  const t = staffVotingMessages(frame.locale);
  const { state, question } = dilemma;
  return (
    <Section title={<Written>{question}</Written>} id={dilemmaAnchor(dilemma.id)}>
      <Chips>
        <Chip kind={chipOf[state]}>{t.state[state]}</Chip>
      </Chips>
      {state === 'planned' && <Planned {...props} />}
      {state === 'open' && <Open {...props} />}
      {state === 'counted' && <Result dilemma={dilemma} locale={frame.locale} />}
      {state === 'counted' && <MinorityForm {...props} />}
      {state === 'withdrawn' && <Prose text={dilemma.withdrawnWhy} />}
      {mayWithdraw(dilemma) && <WithdrawForm {...props} />}
    </Section>
  );
}

function Planned(props: StaffVotingProps & { dilemma: Dilemma }) {
  const { frame, work, editing, typed, dilemma } = props;
  const t = staffVotingMessages(frame.locale);
  const path = panelStaffPath(work.step, 'voting');
  const { id, question, options, opensAt, closesAt } = dilemma;
  const moment = (at: Date) => formatMoment(at, frame.locale);
  const state = stateOf(typed, 'bewaar', id, dilemmaValues(dilemma));
  return (
    <>
      <Paragraph>{opensAt && closesAt ? t.opens(moment(opensAt), moment(closesAt)) : t.byHand}</Paragraph>
      <OptionList options={options} label={votingMessages(frame.locale).options} />
      {dilemma.way === 'hands' && <HandsForm {...props} />}
      {editing === id && (
        <Form action={`${path}/bewaar`} once prefix={`wijzig-${id}`} state={state} label={t.changeLabel(question)}>
          <HiddenField name="id" value={id} />
          <DilemmaFields locale={frame.locale} />
          <SubmitRow label={t.saveChange} />
        </Form>
      )}
      <Buttons>
        {editing !== id && (
          <ButtonLink kind="secondary" href={`${path}?wijzig=${id}#${dilemmaAnchor(id)}`}>
            {t.change}
            <span class="app-hidden">
              : <Written>{question}</Written>
            </span>
          </ButtonLink>
        )}
        <Form action={`${path}/weg`} inline label={t.removeLabel(question)}>
          <HiddenField name="id" value={id} />
          <Button kind="secondary" label={t.removeLabel(question)}>
            {t.remove}
          </Button>
        </Form>
      </Buttons>
    </>
  );
}

function Open({ frame: { locale }, dilemma }: StaffVotingProps & { dilemma: Dilemma }) {
  const t = votingMessages(locale);
  const { voters, members, closesAt, options, explanation } = dilemma;
  return (
    <>
      <Prose text={explanation} />
      <OptionList options={options} label={t.options} />
      <Paragraph>
        {t.turnoutOpen(voters, members)} {t.until(formatMoment(closesAt ?? '', locale))}
      </Paragraph>
      <Paragraph soft>{t.secret}</Paragraph>
    </>
  );
}
