import { Details } from '../../../platform/ui/details.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { panelStaffPath } from '../panel-path.ts';
import { handsField } from './dilemma-form.ts';
import type { Dilemma } from './load-dilemmas.ts';
import { staffVotingMessages } from './staff-voting-messages.ts';
import { type StaffVotingProps, stateOf } from './staff-voting-page.tsx';

type Props = StaffVotingProps & { dilemma: Dilemma };

/** Where an officer writes down how many hands went up. */
export function HandsForm({ frame, work, typed, members, dilemma }: Props) {
  const t = staffVotingMessages(frame.locale);
  const { id, question, kind, options } = dilemma;
  const state = stateOf(typed, 'handen', id);
  return (
    <Details summary={t.hands} open={typed?.form === 'handen' && typed.id === id}>
      <Paragraph>{t.handsIntro(members)}</Paragraph>
      <Form
        action={`${panelStaffPath(work.step, 'voting')}/handen`}
        prefix={`handen-${id}`}
        state={state}
        label={t.handsLabel(question)}
      >
        <HiddenField name="id" value={id} />
        {options.map(({ number, name }) => (
          <TextField
            name={handsField(number)}
            label={<Written>{t.votesFor(name)}</Written>}
            inputmode="numeric"
            size="short"
          />
        ))}
        <TextField name="blank" label={t.blank[kind]} inputmode="numeric" size="short" />
        <TextField name="voters" label={t.voters} description={t.votersHint} inputmode="numeric" size="short" />
        <SubmitRow label={t.saveHands} />
      </Form>
    </Details>
  );
}

/** What the minority wants to be known, with a result. */
export function MinorityForm({ frame, work, typed, dilemma: { id, question, minority } }: Props) {
  const t = staffVotingMessages(frame.locale);
  return (
    <Details summary={t.minority} open={typed?.form === 'minderheid' && typed.id === id}>
      <Form
        action={`${panelStaffPath(work.step, 'voting')}/minderheid`}
        prefix={`minderheid-${id}`}
        state={stateOf(typed, 'minderheid', id, { minority })}
        label={t.minorityLabel(question)}
      >
        <HiddenField name="id" value={id} />
        <TextArea name="minority" label={t.minority} description={t.minorityHint} maxLength={3000} optional />
        <SubmitRow label={t.saveChange} />
      </Form>
    </Details>
  );
}

/** Where a vote is stopped, or a show of hands is taken back, with the reason. */
export function WithdrawForm({ frame, work, typed, dilemma: { id, question, way } }: Props) {
  const t = staffVotingMessages(frame.locale);
  return (
    <Details summary={t.withdraw} open={typed?.form === 'intrekken' && typed.id === id}>
      <Paragraph>{t.withdrawText[way]}</Paragraph>
      <Form
        action={`${panelStaffPath(work.step, 'voting')}/intrekken`}
        prefix={`intrekken-${id}`}
        state={stateOf(typed, 'intrekken', id)}
        label={t.withdrawLabel(question)}
      >
        <HiddenField name="id" value={id} />
        <TextArea name="why" label={t.withdrawWhy} maxLength={1000} rows={3} />
        <SubmitRow label={t.withdraw} kind="danger" />
      </Form>
    </Details>
  );
}
