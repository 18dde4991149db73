import type { Step } from '../../../../features/steps/index.ts';
import { addDays } from '../../../../platform/calendar/days.ts';
import { formatWeekday } from '../../../../platform/i18n/format.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import { Alert } from '../../../../platform/ui/alert.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { LinkMore } from '../../../../platform/ui/link.tsx';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../../platform/ui/prose.tsx';
import { Section } from '../../../../platform/ui/section.tsx';
import { consultationPath } from '../../consultation-path.ts';
import { ViewFrame } from '../view-frame.tsx';
import { givingMessages } from './giving-messages.ts';
import type { GiveError } from './may-give.ts';

type Props = {
  frame: Frame;
  step: Step;
  today: string;
  reason: GiveError;
  /** The text of who was just too late; it was not kept anywhere. */
  typed: string;
};

/** Why no view is taken here now, how it is still given, and what was typed in vain. */
export function ClosedPage({ frame, step, today, reason, typed }: Props) {
  const t = givingMessages(frame.locale);
  return (
    <ViewFrame frame={frame} step={step} title={t.closedTitle} lead={reasonWords(reason, frame.locale)}>
      {reason.kind === 'term-over' && <StillPossible frame={frame} lastDay={reason.lastDay} today={today} />}
      <Paragraph>{t.ask(frame.town.contactEmail)}</Paragraph>
      {typed !== '' && (
        <Section title={t.typed}>
          <Alert kind="warning">{t.typedText}</Alert>
          <Prose text={typed} />
        </Section>
      )}
      <LinkMore href={consultationPath(step)}>{t.toDraft}</LinkMore>
    </ViewFrame>
  );
}

/** After the term: the post may still be under way, and what comes late is taken, without a right to an answer. */
function StillPossible({ frame, lastDay, today }: { frame: Frame; lastDay: string; today: string }) {
  const t = givingMessages(frame.locale);
  const lastPost = addDays(lastDay, 7);
  return (
    <>
      {today <= lastPost && (
        <Paragraph>{t.post(formatWeekday(lastDay, frame.locale), formatWeekday(lastPost, frame.locale))}</Paragraph>
      )}
      <Paragraph>{t.late(frame.town.name)}</Paragraph>
    </>
  );
}

function reasonWords(reason: GiveError, locale: Locale): string {
  const t = givingMessages(locale).closed;
  switch (reason.kind) {
    case 'not-announced':
    case 'project-closed':
      return t[reason.kind];
    case 'not-begun':
      return t['not-begun'](formatWeekday(reason.firstDay, locale));
    case 'term-over':
      return t['term-over'](formatWeekday(reason.lastDay, locale));
  }
}
