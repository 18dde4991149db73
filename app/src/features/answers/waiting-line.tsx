import { formatDay } from '../../platform/i18n/format.ts';
import { Details } from '../../platform/ui/details.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Prose } from '../../platform/ui/prose.tsx';
import { answerDueOn, daysBetween } from './answer-term.ts';
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
        <Details summary={t.read}>
          <Prose text={item.body} />
        </Details>
      )}
    </>
  );
}
