import { formatDay } from '../../platform/i18n/format.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { Link } from '../../platform/ui/link.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { answerDueOn, daysBetween } from './answer-term.ts';
import { contributionPath } from './contribution-path.ts';
import { excerpt } from './excerpt.ts';
import { answerMessages } from './messages.ts';
import type { Term, ToAnswer } from './to-answer.ts';

/** How long a contribution waits, by when it is answered, and what it says. */
export function WaitingLine({ frame, item, term }: { frame: Frame; item: ToAnswer; term: Term }) {
  const t = answerMessages(frame.locale).staff;
  const dueOn = answerDueOn(item.submittedOn, term.answerTermDays, term.promisedOn);
  const day = formatDay(dueOn, frame.locale);
  const facts = [
    item.stepTitle,
    item.areaName,
    t.waits(Math.max(0, daysBetween(item.submittedOn, term.today))),
    dueOn < term.today ? t.late(day) : t.due(day),
    item.supportCount > 0 ? t.supports(item.supportCount) : null,
    item.status === 'waiting' ? t.moderation : null,
  ];
  return (
    <>
      {facts.filter(Boolean).join(' · ')}
      {item.body.trim() !== '' && (
        <>
          <br />
          <Written>{excerpt(item.body, 120)}</Written> <Link href={contributionPath(item.id)}>{t.read}</Link>
        </>
      )}
    </>
  );
}
