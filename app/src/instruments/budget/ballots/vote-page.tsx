import type { FormState } from '../../../platform/http/form.ts';
import { formatCount, formatMoment, formatMoney } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { BallotFields } from './ballot-fields.tsx';
import { ballotMessages } from './ballot-messages.ts';
import { ballotPath } from './ballot-path.ts';
import { CodeField } from './code-page.tsx';
import type { Voting } from './load-voting.ts';
import { VotingFrame } from './voting-frame.tsx';

type Props = { frame: Frame; voting: Voting; state: FormState };

/** The ballot: all projects in the voter's own order. Who voted before finds the own choices and is told so first. */
export function VotePage({ frame, voting, state }: Props) {
  const { locale } = frame;
  const t = ballotMessages(locale);
  const { step, box, projects, standing } = voting;
  const until = step.closesAt ? formatMoment(step.closesAt, locale) : '';
  return (
    <VotingFrame frame={frame} step={step} title={t.title} lead={askedOf(box, locale)} errors={state}>
      {standing && (
        <Alert kind="ok" title={t.votedAlready}>
          <Paragraph>{t.receivedAt(formatMoment(standing.receivedAt, locale))}</Paragraph>
          <Paragraph>{t.votedText(until)}</Paragraph>
          <Link href={ballotPath(step, 'receipt')}>{t.seeReceipt}</Link>
        </Alert>
      )}
      {box.reach === 'own-and-other' && <Reach voting={voting} locale={locale} />}
      {!standing && <Paragraph>{t.until(until)}</Paragraph>}
      <Form action={ballotPath(step, 'review')} state={state} label={t.title}>
        <HiddenField name="mark" value={voting.mark} />
        <BallotFields box={box} projects={projects} own={voting.own} locale={locale} />
        <Paragraph soft>{t.ownOrder}</Paragraph>
        <SubmitRow label={t.next} />
      </Form>
    </VotingFrame>
  );
}

/** Where a voter may choose; who votes with an account and did not tell a wijk yet, can do so and comes back. */
function Reach({ voting: { step, box, own }, locale }: { voting: Voting; locale: Frame['locale'] }) {
  const t = ballotMessages(locale);
  if (own) return <Paragraph>{t.reach(own.wijk)}</Paragraph>;
  return (
    <>
      <Paragraph>{t.reachUnknown}</Paragraph>
      {box.access === 'person' && (
        <Paragraph>
          <Link href={`/mijn/gegevens?terug=${encodeURIComponent(ballotPath(step, 'vote'))}`}>{t.tellArea}</Link>
        </Paragraph>
      )}
    </>
  );
}

/** The code once more, with the choices in the form that came without one. */
export function CodeAgainPage({ frame, voting, state }: Props) {
  const t = ballotMessages(frame.locale);
  const typed = Object.entries(state.values).filter(([name]) => name !== 'code' && name !== 'mark');
  return (
    <VotingFrame frame={frame} step={voting.step} title={t.codeAgainTitle} lead={t.codeAgainText} errors={state}>
      <Form action={ballotPath(voting.step, 'review')} state={state} label={t.codeAgainTitle}>
        {typed.flatMap(([name, value]) => [value].flat().map((one) => <HiddenField name={name} value={one} />))}
        <CodeField locale={frame.locale} />
        <SubmitRow label={t.next} />
      </Form>
    </VotingFrame>
  );
}

function askedOf(box: Voting['box'], locale: Frame['locale']): string {
  const t = ballotMessages(locale);
  const points = t.lead.points(formatCount(box.points, locale));
  const asked = { ...t.lead, points: () => points }[box.ballot](formatMoney(box.amount, locale));
  return `${asked} ${t.between(box.minChoices, box.maxChoices)}`.trim();
}
