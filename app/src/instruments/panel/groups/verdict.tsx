import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { solveMessages } from '../solve/solve-messages.ts';
import type { Outcome } from '../solve/task.ts';
import { issuesText, sentence, wayText, whyText } from '../solve/trouble-words.ts';
import { groupsMessages } from './groups-messages.ts';
import type { SeatProblem } from './seats.ts';
import type { Tried } from './try-groups.ts';

type Props = { locale: Locale; size: number; tried: Tried };

/** What would come of the groups as they stand in the form, while somebody still types. */
export function Verdict({ locale, size, tried }: Props) {
  const t = groupsMessages(locale);
  switch (tried.kind) {
    case 'seats':
      return <SeatsAlert problems={tried.problems} size={size} locale={locale} />;
    case 'fits':
      return <Alert kind="ok">{t.fits(size)}</Alert>;
    case 'pool':
      return <PoolVerdict outcome={tried.outcome} size={size} locale={locale} />;
  }
}

/** Seats that cannot fill the panel, whoever says yes. */
export function SeatsAlert({
  problems,
  size,
  locale,
}: {
  problems: readonly SeatProblem[];
  size: number;
  locale: Locale;
}) {
  return (
    <Alert kind="error" title={groupsMessages(locale).impossible}>
      <List items={problems.map((problem) => problemText(problem, size, locale))} />
    </Alert>
  );
}

function PoolVerdict({ outcome, size, locale }: { outcome: Outcome; size: number; locale: Locale }) {
  const t = solveMessages(locale);
  switch (outcome.kind) {
    case 'feasible':
    case 'lottery':
      return <Alert kind="ok">{t.feasible}</Alert>;
    case 'infeasible':
      return (
        <Alert kind="error" title={t.infeasible}>
          {whyText(outcome, size, t)}
          {outcome.waysOut.length > 0 && (
            <List items={outcome.waysOut.map((way) => sentence(`${t.orElse} ${wayText(way, size, t)}`))} />
          )}
        </Alert>
      );
    case 'invalid':
      return <Alert kind="warning">{issuesText(outcome, t)}</Alert>;
    case 'too-long':
    case 'failed':
      return <Alert>{groupsMessages(locale).notKnown}</Alert>;
  }
}

function problemText({ kind, category, sum }: SeatProblem, size: number, locale: Locale): string {
  const t = groupsMessages(locale);
  switch (kind) {
    case 'too-many-needed':
      return t.tooManyNeeded(category, sum, size);
    case 'too-few-allowed':
      return t.tooFewAllowed(category, sum, size);
  }
}
