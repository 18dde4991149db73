import { formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { QrCode } from '../../../platform/ui/qr-code.tsx';
import { budgetStaffPath } from '../budget-path.ts';
import type { BudgetWork } from '../staff/on-budget.ts';
import type { BallotProject } from './ballot-box.ts';
import { PaperBallot } from './paper-ballot.tsx';
import { votesMessages } from './votes-messages.ts';

/** A stack that one printer takes, and a page that a browser shows at once. */
export const lettersAtOnce = 100;

type Facts = { work: BudgetWork; projects: BallotProject[]; address: string; today: Date };
type Props = { frame: Frame; facts: Facts; codes: readonly string[]; batch: string; next: number | null };

/** Letters as they leave the printer: the code in front, the ballot on its back. */
export function LettersPage({ frame, facts, codes, batch, next }: Props) {
  const t = votesMessages(frame.locale).letter;
  const path = budgetStaffPath(facts.work.step, 'votes');
  return (
    <Page frame={frame} title={t.printTitle} breadcrumbs={[{ href: path, label: t.back }]}>
      <div class="app-screen-only">
        <h1 class="utrecht-heading-1">{t.printTitle}</h1>
        <Paragraph>{t.printLead}</Paragraph>
      </div>
      {codes.map((code) => (
        <>
          <Letter code={code} facts={facts} town={frame.town.name} />
          <PaperBallot code={code} step={facts.work.step} design={facts.work.budget} projects={facts.projects} />
        </>
      ))}
      <div class="app-screen-only">
        {next !== null && (
          <Form action={`${path}/brieven`} label={t.next}>
            <HiddenField name="batch" value={batch} />
            <HiddenField name="from" value={next} />
            <Button kind="secondary">{t.next}</Button>
          </Form>
        )}
        <Link href={path}>{t.back}</Link>
      </div>
    </Page>
  );
}

// In Dutch whatever the officer's screen says: the letter is for the resident.
function Letter({ code, facts, town }: { code: string; facts: Facts; town: string }) {
  const t = votesMessages('nl').letter;
  const { step } = facts.work;
  const until = step.closesAt ? formatMoment(step.closesAt, 'nl') : '';
  return (
    <article class="app-letter" lang="nl">
      <p class="app-letter__from">{t.from(town)}</p>
      <address class="app-letter__address">{t.to}</address>
      <p class="app-letter__date">
        {town}, {formatDay(facts.today, 'nl')}
      </p>
      <p class="app-letter__subject">{t.subject}</p>
      <p>{t.dear}</p>
      <p>{t.what(step.projectQuestion)}</p>
      <p>{t.how(until, facts.address.replace(/^https?:\/\//, ''))}</p>
      <div class="app-letter__code">
        <QrCode text={`${facts.address}?code=${code}`} label={t.qr} size={110} />
        <strong translate="no">{code}</strong>
      </div>
      <p>{t.paper}</p>
      <p class="app-letter__body">{t.bye(town)}</p>
    </article>
  );
}
