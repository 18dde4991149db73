import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { projectMessages } from './messages.ts';
import type { ShownStep } from './shown-steps.ts';

/** One step on the page of its project: when it is open, and something of what came in. */
export function StepSection({ shown, locale }: { shown: ShownStep; locale: Locale }) {
  const { step } = shown;
  return (
    <Section
      title={<Written>{step.title}</Written>}
      id={`onderdeel-${step.id}`}
      all={{ href: shown.home, label: shown.count }}
      intro={<Written>{step.intro}</Written>}
    >
      <Paragraph soft>{stepWhen(shown, locale)}</Paragraph>
      {shown.preview}
    </Section>
  );
}

function stepWhen({ step, state }: ShownStep, locale: Locale): string {
  const t = projectMessages(locale);
  if (state === 'open') return step.closesAt ? t.stepOpen(formatDay(step.closesAt, locale)) : t.stepOpenEnded;
  if (state === 'closed') return step.closesAt ? t.stepClosed(formatDay(step.closesAt, locale)) : t.stepClosedNow;
  return step.opensAt ? t.stepComing(formatDay(step.opensAt, locale)) : t.stepComingUnknown;
}
