import { formatDay } from '../../../platform/i18n/format.ts';
import type { PdfBlock, PdfContent } from '../../../platform/pdf/pdf-content.ts';
import { valueText } from '../indicators/value-text.ts';
import type { Balance } from './load-balance.ts';
import { balanceMessages } from './messages.ts';

/** A published balance as a document; in Dutch, as it was written. */
export function balancePdf({ year, publishedAt, changeNote, sections, figures }: Balance, town: string): PdfContent {
  const t = balanceMessages('nl');
  const at = publishedAt ?? new Date(0);
  const years = [year - 2, year - 1, year];
  const table: PdfBlock = {
    ...{ kind: 'table', title: t.sections.figures, head: [t.indicator, ...years.map(String), t.target] },
    ...{ shares: [4, 1, 1, 1, 1] },
    rows: figures.indicators.map(({ name, unit, target, years: known }) => {
      const value = (one: number) => known.find((figure) => figure.year === one)?.value;
      const text = (one: number | undefined | null) =>
        one === undefined || one === null ? '–' : valueText(one, unit, 'nl');
      return [name, ...years.map((one) => text(value(one))), text(target)];
    }),
  };
  const blocks = sections.flatMap(({ key, body }): PdfBlock[] =>
    body.trim() === ''
      ? []
      : [
          { kind: 'heading', level: 2, text: t.sections[key] },
          ...blocksOf(body),
          ...(key === 'figures' && figures.indicators.length > 0 ? [table] : []),
        ],
  );
  return {
    ...{ title: t.of(year), language: 'nl', author: t.author(town), madeAt: at },
    blocks: [
      { kind: 'text', text: `${t.published(formatDay(at, 'nl'))}.${changeNote ? ` ${t.changed(changeNote)}` : ''}` },
      ...blocks,
    ],
  };
}

/** The blocks of a text as `Prose` shows it. */
function blocksOf(text: string): PdfBlock[] {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    return lines.every((line) => line.startsWith('- '))
      ? { kind: 'list', items: lines.map((line) => line.slice(2)) }
      : { kind: 'text', text: lines.join('\n') };
  });
}
