import { addDays } from '../../../../features/projects/index.ts';
import type { Step } from '../../../../features/steps/index.ts';
import { formatWeekday } from '../../../../platform/i18n/format.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import { Alert } from '../../../../platform/ui/alert.tsx';
import { DataList } from '../../../../platform/ui/data-list.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { LinkMore } from '../../../../platform/ui/link.tsx';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../../platform/ui/prose.tsx';
import { Section } from '../../../../platform/ui/section.tsx';
import { Written } from '../../../../platform/ui/written.tsx';
import type { Consultation } from '../../consultation.ts';
import { consultationPath } from '../../consultation-path.ts';
import { ViewFrame } from '../view-frame.tsx';
import { givingMessages } from './giving-messages.ts';
import type { GiveError } from './may-give.ts';

type Props = {
  frame: Frame;
  step: Step;
  consultation: Consultation | undefined;
  reason: GiveError;
  /** The text of who was just too late; it was not kept anywhere. */
  typed: string;
};

/** Why no view is taken here now, how it is still given, and what was typed in vain. */
export function ClosedPage({ frame, step, consultation, reason, typed }: Props) {
  const t = givingMessages(frame.locale);
  const { paperPlace = '', spokenAt = '' } = consultation ?? {};
  const still = [
    { name: t.stillPaper, text: paperPlace },
    { name: t.stillSpoken, text: spokenAt },
  ].filter(({ text }) => text !== '');
  return (
    <ViewFrame frame={frame} step={step} title={t.closedTitle} lead={reasonWords(reason, frame.locale)}>
      {reason.kind === 'term-over' && (
        <>
          <Paragraph>
            {t.post(
              formatWeekday(reason.lastDay, frame.locale),
              formatWeekday(addDays(reason.lastDay, 7), frame.locale),
            )}
          </Paragraph>
          <Paragraph>{t.ask(frame.town.contactEmail)}</Paragraph>
        </>
      )}
      {still.length > 0 && (
        <DataList items={still.map(({ name, text }) => ({ name, value: <Written>{text}</Written> }))} />
      )}
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
