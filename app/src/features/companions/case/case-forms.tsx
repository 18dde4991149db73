import { DataList } from '../../../platform/ui/data-list.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { poolHref } from '../companion-href.ts';
import { expertiseName } from '../expertise-names.ts';
import type { CaseProposal } from '../requests/load-case.ts';
import { whyWords } from '../requests/why-words.ts';
import type { CaseProps } from './case-page.tsx';
import { caseMessages } from './messages.ts';

/** The proposal with its reason; its officer answers, a coordinator may pass it on for who does not. */
export function ProposalForm({
  frame,
  model,
  live,
  mine,
  coordinates,
  typed,
}: CaseProps & { live: CaseProposal; mine: boolean }) {
  const t = caseMessages(frame.locale);
  const expertise = expertiseName(frame.town.companions, model.expertise, frame.locale);
  const why = whyWords(live.why, { expertise, areaName: model.areaName }, frame.locale);
  const state = typed?.form === 'answer' ? { state: typed.state } : {};
  return (
    <Section title={mine ? t.proposal : t.proposalOf(live.name)} id="voorstel">
      <DataList items={[{ name: mine ? t.because : t.becauseOther, value: why }]} />
      {mine && (
        <Form action={poolHref.proposal(live.id)} prefix="voorstel" label={t.proposal} {...state}>
          <RadioField
            name="answer"
            label={t.answer}
            options={(['accept', 'pass_on'] as const).map((value) => ({ value, label: t.answers[value] }))}
          />
          <TextArea name="note" label={t.note} description={t.noteHelp} rows={3} optional="said" />
          <SubmitRow label={t.answerButton} />
        </Form>
      )}
      {!mine && coordinates && (
        <Details summary={t.passOnFor(live.name)} open={typed?.form === 'answer'}>
          <Form action={poolHref.proposal(live.id)} prefix="voorstel" label={t.passOnFor(live.name)} {...state}>
            <HiddenField name="answer" value="pass_on" />
            <TextArea name="note" label={t.passOnWhy} rows={3} />
            <SubmitRow label={t.passOnFor(live.name)} />
          </Form>
        </Details>
      )}
    </Section>
  );
}

/** A coordinator asks somebody, with what speaks for each. */
export function ProposeByHand({ frame, model, options, typed }: CaseProps) {
  const t = caseMessages(frame.locale);
  const came = typed?.form === 'by-hand' ? { state: typed.state } : {};
  return (
    <Section title={t.byHand} intro={t.byHandHelp}>
      <Form action={`${poolHref.initiative(model.slug)}/voorstel`} prefix="zelf" label={t.byHand} {...came}>
        <SelectField
          name="personId"
          label={t.officer}
          options={options.map(({ personId, name, knows, now, places, away }) => ({
            value: personId,
            label: t.option(name, knows, now, places, away),
          }))}
        />
        <SubmitRow label={t.propose} />
      </Form>
    </Section>
  );
}

/** The companion stops: a colleague takes over, or it is finished. */
export function EndForm({ frame, model, typed }: CaseProps) {
  const t = caseMessages(frame.locale);
  const came = typed?.form === 'end' ? typed.state : undefined;
  return (
    <Details summary={t.end} open={came !== undefined}>
      <Form
        action={`${poolHref.initiative(model.slug)}/stoppen`}
        prefix="stoppen"
        label={t.end}
        {...(came ? { state: came } : {})}
      >
        <RadioField
          name="step"
          label={t.endHow}
          options={(['hand_over', 'finish'] as const).map((value) => ({ value, label: t.ends[value] }))}
        />
        <TextArea name="note" label={t.endNote} description={t.endNoteHelp} rows={3} />
        <SubmitRow label={t.endButton} />
      </Form>
    </Details>
  );
}
