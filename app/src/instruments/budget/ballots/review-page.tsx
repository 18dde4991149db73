import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Choices } from '../choices.ts';
import { ballotMessages } from './ballot-messages.ts';
import { ballotPath } from './ballot-path.ts';
import { ChoicesList } from './choices-list.tsx';
import type { Voting } from './load-voting.ts';
import { filledIn } from './read-choices.ts';
import { receiptCode } from './receipt-code.ts';
import { VotingFrame } from './voting-frame.tsx';

type ReviewProps = { frame: Frame; voting: Voting; choices: Choices; state?: FormState };

/** What is about to be sent, once more; nothing was kept yet. */
export function ReviewPage({ frame, voting, choices, state = emptyForm() }: ReviewProps) {
  const t = ballotMessages(frame.locale);
  const { step, box, projects } = voting;
  return (
    <VotingFrame frame={frame} step={step} title={t.reviewTitle} lead={t.reviewLead} errors={state}>
      <ChoicesList box={box} projects={projects} choices={choices} locale={frame.locale} />
      <Form action={ballotPath(step, 'vote')} state={state} label={t.reviewTitle}>
        <Carried voting={voting} choices={choices} />
        <SubmitRow label={t.send} />
      </Form>
      <Form action={ballotPath(step, 'review')} label={t.change} prefix="terug" inline>
        <Carried voting={voting} choices={choices} />
        <HiddenField name="back" value="ja" />
        <Button kind="secondary">{t.change}</Button>
      </Form>
    </VotingFrame>
  );
}

function Carried({ voting, choices }: { voting: Voting; choices: Choices }) {
  const fields = Object.entries(filledIn(voting.box.ballot, choices));
  return (
    <>
      <HiddenField name="mark" value={voting.mark} />
      {fields.flatMap(([name, value]) => [value].flat().map((one) => <HiddenField name={name} value={one} />))}
    </>
  );
}

type ReceiptProps = { frame: Frame; voting: Voting; standing: NonNullable<Voting['standing']> };

/** That the ballot was received, as plainly as it can be said; also later, and on another device. */
export function ReceiptPage({ frame, voting, standing }: ReceiptProps) {
  const { locale } = frame;
  const t = ballotMessages(locale);
  const { step, box, projects, comer, open } = voting;
  const until = step.closesAt ? formatMoment(step.closesAt, locale) : '';
  const changeable = open.ok && standing.channel === 'web';
  return (
    <VotingFrame frame={frame} step={step} title={t.received}>
      <Alert kind="ok">
        <Paragraph>{t.receivedAt(formatMoment(standing.receivedAt, locale))}</Paragraph>
        <Paragraph>{standing.channel === 'paper' ? t.receivedOnPaper : t.receivedText(until)}</Paragraph>
      </Alert>
      <Section title={t.yourVote}>
        <ChoicesList box={box} projects={projects} choices={standing.choices} locale={locale} />
        {changeable && (
          <Buttons>
            <ButtonLink kind="secondary" href={ballotPath(step, 'vote')}>
              {t.changeVote}
            </ButtonLink>
          </Buttons>
        )}
      </Section>
      <Section title={t.yourReceipt}>
        <p class="app-digest" translate="no">
          {receiptCode(standing.leaf)}
        </p>
        <Paragraph>
          {t.keepReceipt} {changeable && t.newReceipt}
        </Paragraph>
        <LinkMore href={ballotPath(step, 'check')}>{t.checkLink}</LinkMore>
      </Section>
      <Details summary={t.proves}>
        <Prose text={t.provesWhat} lang={locale} />
      </Details>
      {comer.codeId !== null && (
        <Form action="/stemcode/klaar" label={t.done}>
          <Paragraph>{t.doneText}</Paragraph>
          <Button kind="secondary">{t.done}</Button>
        </Form>
      )}
    </VotingFrame>
  );
}
