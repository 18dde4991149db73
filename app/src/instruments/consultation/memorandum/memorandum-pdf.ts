import { formatDay } from '../../../platform/i18n/format.ts';
import type { PdfBlock, PdfContent } from '../../../platform/pdf/pdf-content.ts';
import { consultationMessages } from '../messages.ts';
import type { Memorandum, Subject } from './memorandum.ts';
import { notaMessages } from './nota-messages.ts';

/** What a PDF needs besides the memorandum: who sends it, when, where it stands, and why it is another version. */
export type PdfFacts = { town: string; at: Date; version: number; reason: string; href: string };

const t = notaMessages('nl');
const { outcome } = consultationMessages('nl');

/** The memorandum as a PDF of the town, in its own language. */
export function memorandumPdf(memo: Memorandum, { town, at, version, reason, href }: PdfFacts): PdfContent {
  const blocks: PdfBlock[] = [
    { kind: 'text', text: t.version(version, formatDay(at, 'nl')) },
    { kind: 'link', text: t.onWebsite, href },
    ...(reason === '' ? [] : [heading(t.corrected), text(reason)]),
    ...frontMatter(memo),
    ...memo.subjects.flatMap(subjectBlocks),
    heading(t.changes),
    ...changes(memo),
    heading(t.register),
    ...register(memo),
  ];
  return { title: t.titleOf(memo.draftTitle), language: 'nl', author: town, madeAt: at, blocks };
}

function heading(words: string, level: 2 | 3 | 4 = 2): PdfBlock {
  return { kind: 'heading', level, text: words };
}

function text(words: string): PdfBlock {
  return { kind: 'text', text: words };
}

function frontMatter({ draftTitle, basis, firstDay, lastDay, counts }: Memorandum): PdfBlock[] {
  const term = firstDay && lastDay ? t.termDays(formatDay(firstDay, 'nl'), formatDay(lastDay, 'nl')) : '';
  return [
    heading(t.facts),
    text(`${t.draft}: ${draftTitle}`),
    ...(basis === '' ? [] : [text(`${t.basis}: ${basis}`)]),
    ...(term === '' ? [] : [text(`${t.term} ${term}.`)]),
    {
      kind: 'table',
      title: t.cameIn,
      head: [t.way, t.views, t.remarks],
      shares: [2, 1, 1],
      rows: [
        ...counts.channels.map(({ channel, views, remarks }) => [t.channel[channel], String(views), String(remarks)]),
        [t.all, String(counts.views), String(counts.remarks)],
      ],
    },
    ...(counts.late > 0 ? [text(t.late(counts.late))] : []),
    ...(counts.withdrawn > 0 ? [text(t.withdrawn(counts.withdrawn))] : []),
    text(t.anonymous),
  ];
}

function subjectBlocks({ number, title, points, answer, outcome: became, change }: Subject): PdfBlock[] {
  return [
    heading(t.subject(number, title)),
    heading(t.said, 3),
    {
      kind: 'list',
      items: points.map(
        ({ from, summary }) => `${'view' in from ? t.view(from.view) : t.remark(from.remarks)}: ${summary}`,
      ),
    },
    heading(t.answer, 3),
    { kind: 'note', text: answer },
    text(t.outcomeIs(outcome[became])),
    ...(change === '' ? [] : [heading(t.change, 3), text(change)]),
  ];
}

function changes({ subjects, amendments }: Memorandum): PdfBlock[] {
  const changed = subjects.filter(({ change }) => change !== '');
  if (changed.length === 0 && amendments.length === 0) return [text(t.noChanges)];
  return [
    ...(changed.length === 0
      ? []
      : [{ kind: 'list' as const, items: changed.map(({ number, change }) => `${t.because(number)}: ${change}`) }]),
    ...(amendments.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            title: t.amendments,
            head: [t.where, t.was, t.becomes],
            shares: [1, 3, 3],
            rows: amendments.map(({ paragraph, before, after }) => [
              t.paragraph(paragraph),
              before,
              after === '' ? t.leftOut : after,
            ]),
          },
        ]),
  ];
}

function register({ register: rows, subjects: all }: Memorandum): PdfBlock[] {
  if (rows.length === 0) return [text(t.noViews)];
  return [
    {
      kind: 'table',
      title: t.registerHelp,
      head: [t.number, t.state, t.answeredBy],
      shares: [1, 1, 2],
      rows: rows.map(({ view, state, subjects }) => [
        t.view(view),
        t.states[state],
        subjects.length === 0 ? t.noAnswer : subjects.map((number) => titled(all, number)).join(', '),
      ]),
    },
  ];
}

function titled(subjects: readonly Subject[], number: number): string {
  return t.subject(number, subjects.find((subject) => subject.number === number)?.title ?? '');
}
