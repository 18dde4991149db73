import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { answerMessages } from '../answering/answer-messages.ts';
import { CodeField } from '../answering/code-page.tsx';
import type { Invited } from '../answering/invited.ts';
import { type BallotForm, blankChoice, choiceValues } from './ballot-form.ts';
import type { Voter } from './cast-vote.ts';
import { choicesPath, dilemmaAnchor } from './choices-path.ts';
import type { Choice } from './dilemma.ts';
import type { Dilemma } from './load-dilemmas.ts';
import { votingMessages } from './voting-messages.ts';

const place = '/loting/stemmen';

type CodeProps = {
  frame: Frame;
  state: FormState;
  carried?: readonly [string, string][] | undefined;
  demo?: string | undefined;
};

/**
 * Where a member types the code of the letter. `carried`: a choice that came without a code, and travels along; `demo`: a
 * code to try the demonstration with.
 */
export function VotingCodePage({ frame, state, carried, demo }: CodeProps) {
  const t = votingMessages(frame.locale).ballot;
  const { code, codeHint } = answerMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} errors={state}>
      <PageTitle lead={carried ? t.again : t.codeLead}>{t.title}</PageTitle>
      {demo && (
        <Alert>
          {t.demo} <strong translate="no">{demo}</strong>
        </Alert>
      )}
      <Form action={place} state={state}>
        {carried?.map(([name, value]) => (
          <HiddenField name={name} value={value} />
        ))}
        <CodeField label={code} hint={codeHint} />
        <SubmitRow label={t.next} />
      </Form>
    </Page>
  );
}

type RefusedProps = { frame: Frame; invited: Invited; voter: Exclude<Voter, { kind: 'member' }> };

/** Why this code does not vote, and where to go. */
export function NoVotePage({ frame, invited, voter }: RefusedProps) {
  const t = votingMessages(frame.locale).ballot;
  return (
    <Page frame={frame} title={t.refusedTitle}>
      <PageTitle>{t.refusedTitle}</PageTitle>
      <Paragraph>{t.refused[voter.kind]}</Paragraph>
      <Paragraph>
        <Link href={`${place}?andere`}>{t.other}</Link>
      </Paragraph>
      <LinkMore href={choicesPath(invited.step)}>{t.results}</LinkMore>
    </Page>
  );
}

type Props = {
  frame: Frame;
  invited: Invited;
  dilemmas: readonly Dilemma[];
  own: ReadonlyMap<number, Choice>;
  typed?: BallotForm | undefined;
  refusal?: string | undefined;
};

/** Everything that a member can vote on now, with what she chose before. */
export function BallotPage(props: Props) {
  const { frame, invited, dilemmas, typed, refusal } = props;
  const t = votingMessages(frame.locale).ballot;
  return (
    <Page frame={frame} title={t.title} {...(typed ? { errors: typed.state } : {})}>
      <PageTitle
        lead={
          <>
            {t.lead} <Written>{invited.step.projectQuestion}</Written>
          </>
        }
      >
        {t.title}
      </PageTitle>
      {refusal && <Alert kind="warning">{refusal}</Alert>}
      {dilemmas.length === 0 ? <Paragraph>{t.none}</Paragraph> : <Paragraph soft>{t.secret}</Paragraph>}
      {dilemmas.map((dilemma) => (
        <Ballot {...props} dilemma={dilemma} />
      ))}
      <Paragraph>
        <Link href={choicesPath(invited.step)}>{t.results}</Link>
      </Paragraph>
      <Form action={`${place}/klaar`} inline label={t.finish}>
        <Button kind="secondary">{t.finish}</Button>
        <Paragraph soft>{t.finishHint}</Paragraph>
      </Form>
    </Page>
  );
}

function Ballot({ frame, invited, own, typed, dilemma }: Props & { dilemma: Dilemma }) {
  const t = votingMessages(frame.locale).ballot;
  const { id, question, explanation, kind, options, closesAt } = dilemma;
  const chosen = own.get(id);
  const values = chosen ? { choice: choiceValues(chosen) } : {};
  const state = typed?.dilemmaId === id ? typed.state : emptyForm(values);
  const choices = [
    ...options.map(({ number, name, meaning }) => ({
      value: String(number),
      label: <Written>{name}</Written>,
      hint: meaning ? <Written>{meaning}</Written> : undefined,
    })),
    { value: blankChoice, label: t.blank[kind] },
  ];
  const moment = formatMoment(closesAt ?? '', frame.locale);
  return (
    <Section title={<Written>{question}</Written>} id={dilemmaAnchor(id)}>
      {chosen && <Alert kind="ok">{t.chosen(moment)}</Alert>}
      <Prose text={explanation} />
      <Form action={`${place}/uitbrengen`} prefix={dilemmaAnchor(id)} state={state} label={t.castLabel(question)}>
        <HiddenField name="invitation" value={invited.id} />
        <HiddenField name="dilemma" value={id} />
        {kind === 'one' ? (
          <RadioField name="choice" label={t.choose.one} options={choices} />
        ) : (
          <CheckboxFields name="choice" label={t.choose.many} options={choices} />
        )}
        {!chosen && <Paragraph soft>{votingMessages(frame.locale).until(moment)}</Paragraph>}
        <SubmitRow label={chosen ? t.change : t.cast} />
      </Form>
    </Section>
  );
}
