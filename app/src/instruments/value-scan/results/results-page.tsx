import type { Step } from '../../../features/steps/index.ts';
import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import type { Round } from '../rounds.ts';
import { ScanFrame } from '../scan-frame.tsx';
import { FigureSections } from './figure-sections.tsx';
import type { Figures } from './figures.ts';
import { resultsMessages } from './results-messages.ts';

type Props = { frame: Frame; step: Step; figures: Figures; open: Round | null };

/** The results for who may read them. */
export function ResultsPage({ frame, step, figures, open }: Props) {
  const { locale } = frame;
  const t = resultsMessages(locale);
  return (
    <ScanFrame frame={frame} step={step} title={t.title} lead={scoredWords(figures.scored, locale)}>
      {open !== null && <Alert kind="info">{t.stillOpen}</Alert>}
      <FigureSections step={step} figures={figures} open={open} locale={locale} />
    </ScanFrame>
  );
}

/** How many people scored in each round, in a sentence. */
export function scoredWords(scored: Record<Round, number>, locale: Locale): string {
  const t = resultsMessages(locale);
  const first = formatCount(scored[1], locale);
  return scored[2] === 0 ? t.leadFirst(first) : t.lead(first, formatCount(scored[2], locale));
}
