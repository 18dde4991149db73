import { formatDay } from '../../../platform/i18n/format.ts';
import type { PdfBlock, PdfContent } from '../../../platform/pdf/pdf-content.ts';
import { answeredSentences, spreadCells } from '../figures-view.tsx';
import type { Spread } from '../load-figures.ts';
import { backingMessages } from '../messages.ts';
import type { PublishedReport } from './load-report.ts';
import { reportMessages } from './report-messages.ts';
import { channelRows } from './report-page.tsx';

const t = reportMessages('nl');
const { figures: words } = backingMessages('nl');

/** A version of the report as PDF, in Dutch: what goes with the request for a permit. */
export function reportPdf(
  report: PublishedReport,
  { href, author, isPhysical }: { href: string; author: string; isPhysical: boolean },
): PdfContent {
  const { content, version, publishedAt } = report;
  const day = formatDay(publishedAt, 'nl');
  const blocks: PdfBlock[] = [
    text(t.version(version, day)),
    { kind: 'link', text: t.onWebsite, href },
    ...(isPhysical ? [text(t.law)] : []),
    heading(t.about),
    ...lines(content.what),
    ...(content.place === '' ? [] : [text(t.place(content.place))]),
    ...how(report),
    heading(t.reached),
    ...lines(report.reached),
    ...whatCame(report),
    ...worries(report),
    heading(t.done),
    heading(t.changed, 3),
    ...lines(report.changed),
    heading(t.notChanged, 3),
    ...lines(report.notChanged),
    text(t.names),
  ];
  return { title: t.titleOf(content.title), language: 'nl', author, madeAt: publishedAt, blocks };
}

function heading(words: string, level: 2 | 3 | 4 = 2): PdfBlock {
  return { kind: 'heading', level, text: words };
}

function text(words: string): PdfBlock {
  return { kind: 'text', text: words };
}

/** What the team typed: paragraphs, and lines with a dash as a list, as on the page. */
function lines(typed: string): PdfBlock[] {
  return typed
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const rows = block.split('\n').filter((line) => line.trim() !== '');
      return rows.every((line) => line.startsWith('- '))
        ? { kind: 'list', items: rows.map((line) => line.slice(2)) }
        : text(block);
    });
}

function how({ content }: PublishedReport): PdfBlock[] {
  const day = (written: string | null) => written && formatDay(written, 'nl');
  const { steps, from, until } = content;
  const ways = channelRows(content, 'nl');
  return [
    heading(t.how),
    text(t.howBacking),
    ...(steps.length === 0
      ? []
      : [
          text(t.stepsWere),
          { kind: 'list' as const, items: steps.map((one) => t.step(one.title, day(one.from), day(one.until))) },
        ]),
    text(from === null ? t.noPeriod(formatDay(until, 'nl')) : t.period(formatDay(from, 'nl'), formatDay(until, 'nl'))),
    ...(ways.length === 0
      ? []
      : [{ kind: 'table' as const, title: t.ways, head: [t.way, t.people], shares: [3, 1], rows: ways }]),
  ];
}

function whatCame({ content }: PublishedReport): PdfBlock[] {
  const { figures, steps } = content;
  return [
    heading(t.whatCame),
    text([t.counts(figures), ...answeredSentences(figures, 'nl')].join(' ')),
    ...spreadTable(figures.byDistance, words.byDistance),
    ...spreadTable(figures.byArea, words.byArea),
    ...steps
      .filter(({ found }) => found.length > 0)
      .flatMap(({ title, found }): PdfBlock[] => [heading(t.foundIn(title), 3), { kind: 'list', items: found }]),
  ];
}

function spreadTable(spread: Spread, title: string): PdfBlock[] {
  const rows = spreadCells(spread, 'nl');
  if (rows.length < 2) return [];
  return [{ kind: 'table', title, head: [words.where, words.backs, words.worries], shares: [3, 2, 2], rows }];
}

function worries({ worries: all }: PublishedReport): PdfBlock[] {
  if (all.length === 0) return [heading(t.worries), text(t.noWorries)];
  return [
    heading(t.worries),
    ...all.flatMap((worry, index): PdfBlock[] =>
      worry === null
        ? [heading(t.worry(index + 1), 3), text(t.gone)]
        : [
            heading(t.worry(index + 1), 3),
            text(worry.words),
            { kind: 'note', text: worry.answer === '' ? t.noAnswer : `${t.answer}: ${worry.answer}` },
          ],
    ),
  ];
}
