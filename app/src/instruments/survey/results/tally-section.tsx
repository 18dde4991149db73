import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Column, DataTable } from '../../../platform/ui/data-table.tsx';
import { Quote } from '../../../platform/ui/figure.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { QuestionWords } from './load-results.ts';
import { leastInCell } from './privacy-thresholds.ts';
import { resultsMessages } from './results-messages.ts';
import type { Tally, TallyRow } from './tally.ts';

type Props = { tally: Tally; words: QuestionWords | undefined; locale: Locale };

/** What one question gave: a drawing in a table, or what people wrote. */
export function TallySection({ tally, words, locale }: Props) {
  const t = resultsMessages(locale);
  const { question } = tally;
  return (
    <Section title={<Written>{`${question.number}. ${question.text}`}</Written>} level={3}>
      <Paragraph soft>
        {[t.answered(formatCount(tally.answered, locale)), tally.answered < leastInCell ? '' : noteOf(tally, locale)]
          .join(' ')
          .trim()}
      </Paragraph>
      {tally.answered < leastInCell && tally.kind !== 'words' ? (
        <Paragraph>{t.fewHere}</Paragraph>
      ) : (
        <Drawing tally={tally} locale={locale} />
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
      return t.ranking;
    case 'matrix':
    case 'words':
      return '';
  }
}

function Drawing({ tally, locale }: Pick<Props, 'tally' | 'locale'>) {
  const t = resultsMessages(locale);
  const caption = tally.question.text;
  const share: Column<TallyRow> = { name: t.share, cell: (row) => <Bar row={row} locale={locale} /> };
  const answer: Column<TallyRow> = { name: t.answer, cell: ({ text }) => <Written>{text}</Written> };
  const count: Column<TallyRow> = { name: t.count, cell: (row) => formatCount(row.count, locale), numeric: true };
  switch (tally.kind) {
    case 'options':
    case 'figures':
      return <DataTable caption={caption} captionHidden rows={tally.rows} columns={[answer, share, count]} />;
    case 'ranking':
      return (
        <DataTable
          caption={caption}
          captionHidden
          rows={tally.rows}
          columns={[
            answer,
            {
              name: t.points,
              cell: (row) => (
                <>
                  <ShareBars share={row.share} />
                  {formatCount(row.count, locale)}
                </>
              ),
            },
            { name: t.first, cell: ({ first }) => formatCount(first, locale), numeric: true },
          ]}
        />
      );
    case 'matrix':
      return (
        <DataTable
          caption={caption}
          captionHidden
          rows={tally.rows}
          columns={[
            { name: t.row, cell: ({ text }) => <Written>{text}</Written> },
            ...tally.columns.map(({ text }, index) => ({
              name: text,
              cell: ({ cells }: (typeof tally.rows)[number]) => {
                const cell = cells[index];
                return cell && t.cell(cell.share, formatCount(cell.count, locale));
              },
            })),
          ]}
        />
      );
    case 'words':
      return null;
  }
}

function Bar({ row, locale }: { row: TallyRow; locale: Locale }) {
  return (
    <>
      <ShareBars share={row.share} />
      {resultsMessages(locale).percent(row.share)}
    </>
  );
}

function shown(figure: number, locale: Locale): string {
  return figure.toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 });
}
