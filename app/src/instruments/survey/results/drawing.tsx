import type { Child } from 'hono/jsx';
import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Column, DataTable } from '../../../platform/ui/data-table.tsx';
import { FigureAndList } from '../../../platform/ui/figure-and-list.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Places } from './places.ts';
import { PlacesFigure } from './places-figure.tsx';
import { resultsMessages } from './results-messages.ts';
import type { Tally, TallyRow } from './tally.ts';

type Props = { tally: Tally; places: Places | null; locale: Locale };

/** The figures of one question in a table with bars; those of places with a map above it. */
export function Drawing({ tally, places, locale }: Props) {
  const t = resultsMessages(locale);
  const table = { caption: <Written>{tally.question.text}</Written>, captionHidden: true };
  const share: Column<TallyRow> = { name: t.share, cell: (row) => <Bar row={row} words={t.percent(row.share)} /> };
  const count: Column<TallyRow> = { name: t.count, cell: (row) => formatCount(row.count, locale), numeric: true };
  const answer: Column<TallyRow> = { name: t.answer, cell: wordsOf };
  switch (tally.kind) {
    case 'options':
      return <DataTable {...table} rows={tally.rows} columns={[answer, share, count]} />;
    case 'figures':
      return tally.rows.length < 2 ? null : <DataTable {...table} rows={tally.rows} columns={[answer, share, count]} />;
    case 'places': {
      const wijk: Column<TallyRow> = { name: t.wijk, cell: wordsOf };
      const rows = <DataTable {...table} rows={tally.rows} columns={[wijk, share, count]} />;
      const { question } = tally;
      return places === null ? (
        rows
      ) : (
        <FigureAndList
          figure={<PlacesFigure question={question} rows={tally.rows} places={places} locale={locale} />}
          wide
        >
          {rows}
        </FigureAndList>
      );
    }
    case 'ranking':
      return (
        <DataTable
          {...table}
          rows={tally.rows}
          columns={[
            { name: t.answer, cell: ({ text }) => <Written>{text}</Written> },
            {
              name: t.meanPlace,
              cell: (row) => <Bar row={row} words={t.meanPlaceIs(oneDecimal(row.meanPlace, locale))} />,
            },
            { name: t.first, cell: ({ first }) => formatCount(first, locale), numeric: true },
          ]}
        />
      );
    case 'matrix':
      return (
        <DataTable
          {...table}
          rows={tally.rows}
          columns={[
            { name: t.row, cell: ({ text }) => <Written>{text}</Written> },
            ...tally.columns.map(({ text }, index) => ({
              name: text,
              written: true,
              cell: ({ cells }: (typeof tally.rows)[number]) => {
                const cell = cells[index];
                return cell ? (
                  <Bar row={cell} words={t.cell(cell.share, formatCount(cell.count, locale))} />
                ) : (
                  t.hiddenCell
                );
              },
            })),
          ]}
        />
      );
    case 'words':
      return null;
  }
}

function wordsOf({ text, ours }: Pick<TallyRow, 'text' | 'ours'>): Child {
  return ours ? text : <Written>{text}</Written>;
}

function Bar({ row, words }: { row: TallyRow; words: string }) {
  return (
    <>
      <ShareBars share={row.share} />
      {words}
    </>
  );
}

function oneDecimal(figure: number, locale: Locale): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return figure.toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', digits);
}
