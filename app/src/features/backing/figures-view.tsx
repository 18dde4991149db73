import { formatCount } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { StatRow } from '../../platform/ui/stat-row.tsx';
import { type Distance, distances } from './backing.ts';
import { type BackingFigures, rowsOf, type Spread } from './load-figures.ts';
import { backingMessages } from './messages.ts';

type Props = { figures: BackingFigures; locale: Locale };

/** How many people think what, how many worries were answered, and where people live; nothing that leads to anybody. */
export function FiguresView({ figures, locale }: Props) {
  return (
    <>
      <CountRow figures={figures} locale={locale} />
      <AnsweredLine figures={figures} locale={locale} />
      <WhereTheyLive figures={figures} locale={locale} />
    </>
  );
}

/** How far off and in which district people live; a sentence where they are too few to tell. */
export function WhereTheyLive({ figures, locale }: Props) {
  const t = backingMessages(locale).figures;
  const people = figures.support + figures.worry + figures.help;
  if (people === 0) return null;
  if (![figures.byDistance, figures.byArea].some(tellsSomething)) return <Paragraph soft>{t.tooFew}</Paragraph>;
  const worries = figures.worry > 0;
  const told = { worries, alone: !worries && figures.help === 0, locale };
  return (
    <>
      <SpreadTable spread={figures.byDistance} caption={t.byDistance} {...told} />
      <SpreadTable spread={figures.byArea} caption={t.byArea} {...told} />
      <Paragraph soft>{t.why}</Paragraph>
    </>
  );
}

/** How many support it, have a worry and want to help. */
export function CountRow({ figures, locale }: Props) {
  const t = backingMessages(locale).figures;
  const stats = (['support', 'help', 'worry'] as const).map((stance) => ({
    figure: formatCount(figures[stance], locale),
    label: t[stance],
  }));
  return <StatRow stats={stats} />;
}

/** How many worries have an answer, and how many were taken back; nothing where there was none. */
export function AnsweredLine({ figures, locale }: Props) {
  const sentences = answeredSentences(figures, locale);
  return sentences.length === 0 ? null : <Paragraph>{sentences.join(' ')}</Paragraph>;
}

/** The same in sentences, for a report. */
export function answeredSentences({ answered, worry, withdrawn }: BackingFigures, locale: Locale): string[] {
  const t = backingMessages(locale).figures;
  return [...(worry > 0 ? [t.answered(answered, worry)] : []), ...(withdrawn > 0 ? [t.withdrawn(withdrawn)] : [])];
}

// With only the small groups together a table tells no more than the totals.
function tellsSomething(spread: Spread): boolean {
  return rowsOf(spread).rows.some(({ key }) => key !== '');
}

/** `alone`: nobody wants to help or has a worry; the table tells of supporters and has one column. */
type SpreadProps = { spread: Spread; caption: string; worries: boolean; alone: boolean; locale: Locale };

function SpreadTable({ spread, caption, worries, alone, locale }: SpreadProps) {
  const t = backingMessages(locale).figures;
  if (!tellsSomething(spread)) return null;
  return (
    <DataTable
      caption={caption}
      rows={spreadCells(spread, locale)}
      columns={[
        { name: t.where, cell: ([name]) => name },
        { name: alone ? t.supports : t.backs, cell: ([, backs]) => backs, numeric: true },
        ...(worries
          ? [{ name: t.worries, cell: ([, , count]: [string, string, string]) => count, numeric: true }]
          : []),
      ]}
    />
  );
}

/** The rows of the table in words: place, how many support or help, how many have a worry. */
export function spreadCells(spread: Spread, locale: Locale): [string, string, string][] {
  const t = backingMessages(locale);
  const { rows, others } = rowsOf(spread);
  const cell = (count: number | null) => (count === null ? t.figures.hidden : formatCount(count, locale));
  const place = (key: string) => (key === '' ? t.notTold : isDistance(key) ? t.distances[key] : key);
  return [
    ...rows.map(({ key, backs, worries }): [string, string, string] => [place(key), cell(backs), cell(worries)]),
    ...(others.backs + others.worries > 0
      ? [[t.figures.others, cell(others.backs), cell(others.worries)] as [string, string, string]]
      : []),
  ];
}

function isDistance(key: string): key is Distance {
  return (distances as readonly string[]).includes(key);
}
