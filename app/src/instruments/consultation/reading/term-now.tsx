import type { Step } from '../../../features/steps/index.ts';
import { daysBetween } from '../../../platform/calendar/days.ts';
import { formatWeekday } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { consultationPath } from '../consultation-path.ts';
import type { Reading } from './load-reading.ts';
import { readingMessages } from './reading-messages.ts';

type Props = { step: Step; reading: Reading; locale: Locale };

/** How a consultation stands today: from when, how long still, or what the town does now. */
export function TermNow({ step, reading, locale }: Props) {
  const t = readingMessages(locale);
  const { stage, today, extensions, consultation } = reading;
  const { firstDay, lastDay } = consultation;
  if (stage === 'preparing' || firstDay === null || lastDay === null) return <Paragraph>{t.notYet}</Paragraph>;
  const [first, last] = [formatWeekday(firstDay, locale), formatWeekday(lastDay, locale)];
  const days = daysBetween(today, lastDay);
  const longer = extensions.at(-1);
  return (
    <>
      {stage === 'announced' && <Paragraph>{t.from(first)}</Paragraph>}
      {stage === 'open' && (
        <p class="app-draft__until">
          <strong>{t.untilDay(last)}</strong> ({t.daysLeft(days)})
        </p>
      )}
      {(stage === 'answering' || stage === 'answered') && <Paragraph>{t.wasOpen(first, last)}</Paragraph>}
      {longer && stage === 'open' && (
        <>
          <Paragraph>{t.longer(formatWeekday(longer.lastDay, locale))}</Paragraph>
          <Prose text={longer.reason} />
        </>
      )}
      {stage === 'answering' && (
        <Paragraph>
          {t.answering} {t.late}
        </Paragraph>
      )}
      {stage === 'answered' && (
        <Buttons>
          <ButtonLink href={`${consultationPath(step)}/nota`}>{t.memorandum}</ButtonLink>
        </Buttons>
      )}
    </>
  );
}
