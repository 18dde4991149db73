import type { StepLink } from '../../../features/steps/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { choicesPath } from './choices-path.ts';
import { type Dilemma, shownDilemmas } from './load-dilemmas.ts';
import { votingMessages } from './voting-messages.ts';

type Props = { step: Pick<StepLink, 'id' | 'projectSlug'>; dilemmas: readonly Dilemma[]; locale: Locale };

/** On the page of the panel: how many choices were voted on or are now, and the way there. Nothing where there are none. */
export function VotingTeaser({ step, dilemmas, locale }: Props) {
  const t = votingMessages(locale);
  const shown = shownDilemmas(dilemmas);
  if (shown.length === 0) return null;
  const [open, counted] = (['open', 'counted'] as const).map((state) => shown.filter((each) => each.state === state));
  return (
    <Section title={t.title}>
      {(open?.length ?? 0) + (counted?.length ?? 0) > 0 && (
        <Paragraph>
          {open && open.length > 0 && t.teaser.open(open.length)}{' '}
          {counted && counted.length > 0 && t.teaser.counted(counted.length)}
        </Paragraph>
      )}
      <LinkMore href={choicesPath(step)}>{t.teaser.link}</LinkMore>
    </Section>
  );
}
