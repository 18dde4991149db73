import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Quote } from '../../../platform/ui/figure.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { Drawing } from './drawing.tsx';
import type { QuestionWords } from './load-results.ts';
import type { Places } from './places.ts';
import { leastInCell } from './privacy-thresholds.ts';
import { resultsMessages } from './results-messages.ts';
import type { Tally } from './tally.ts';

type Props = { tally: Tally; words: QuestionWords | undefined; places: Places | null; locale: Locale };

/** What one question gave: a drawing with a table, or what people wrote. */
export function TallySection({ tally, words, places, locale }: Props) {
  const t = resultsMessages(locale);
  const { question } = tally;
  const few = tally.answered < leastInCell;
  return (
    <Section title={<Written>{`${question.number}. ${question.text}`}</Written>} level={3}>
      <Paragraph soft>
        {[t.answered(formatCount(tally.answered, locale)), few ? '' : noteOf(tally, locale)].join(' ').trim()}
      </Paragraph>
      {few && tally.kind !== 'words' ? (
        <Paragraph>{t.fewHere}</Paragraph>
      ) : (
        <Drawing tally={tally} places={places} locale={locale} />
      )}
      {words && words.shown.length > 0 && (
        <>
          {tally.kind !== 'words' && <Paragraph>{t.quotes}</Paragraph>}
          {words.shown.map((text) => (
            <Quote>
              <Prose text={text} />
            </Quote>
          ))}
          {words.counts.shown > words.shown.length && (
            <Paragraph soft>{t.quotesMore(formatCount(words.counts.shown - words.shown.length, locale))}</Paragraph>
          )}
        </>
      )}
      {tally.kind === 'words' && !words?.shown.length && <Paragraph soft>{t.noQuotes}</Paragraph>}
    </Section>
  );
}

function noteOf(tally: Tally, locale: Locale): string {
  const t = resultsMessages(locale);
  switch (tally.kind) {
    case 'options':
      if (tally.mean !== null) return t.mean(shown(tally.mean, locale));
      return tally.question.design.kind === 'multiple' ? t.several : '';
    case 'figures':
      return t.figures(shown(tally.mean, locale), shown(tally.middle, locale));
    case 'ranking':
      return t.ranking(tally.places + 1);
    case 'places':
    case 'matrix':
    case 'words':
      return '';
  }
}

function shown(figure: number, locale: Locale): string {
  return figure.toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 });
}
