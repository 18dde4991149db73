import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { poolHref } from '../companion-href.ts';
import { PoolPage } from '../pool-page.tsx';
import { daysText } from './days-text.ts';
import type { PoolFigures } from './load-figures.ts';
import { figuresMessages } from './messages.ts';

/** The indicators of the pool, with a table by month and the same as CSV. */
export function FiguresPage({ frame, figures }: { frame: Frame; figures: PoolFigures }) {
  const { locale } = frame;
  const t = figuresMessages(locale);
  const { all, months } = figures;
  const days = (value: number | null) => (value === null ? t.unknown : t.days(daysText(value, locale)));
  return (
    <PoolPage frame={frame} current="figures" title={t.title} lead={t.lead}>
      <StatRow
        stats={[
          { figure: days(all.firstAnswerDays), label: t.firstAnswer },
          { figure: days(all.companionDays), label: t.companion },
          { figure: formatCount(all.requests, locale), label: t.requests },
          { figure: formatCount(all.waiting, locale), label: t.waiting },
          ...(all.longestWaitDays === null ? [] : [{ figure: days(all.longestWaitDays), label: t.longest }]),
        ]}
      />
      <Paragraph soft>{t.how}</Paragraph>
      <Section title={t.table}>
        {months.length === 0 ? <Paragraph>{t.none}</Paragraph> : <Months months={months} locale={locale} />}
        <LinkMore href={poolHref.figuresCsv}>{t.csv}</LinkMore>
      </Section>
    </PoolPage>
  );
}

function Months({ months, locale }: { months: PoolFigures['months']; locale: Locale }) {
  const t = figuresMessages(locale);
  const days = (value: number | null) => (value === null ? '–' : daysText(value, locale));
  return (
    <DataTable
      caption={t.table}
      captionHidden
      rows={months}
      columns={[
        { name: t.month, cell: ({ month }) => month },
        { name: t.requests, numeric: true, cell: ({ requests }) => formatCount(requests, locale) },
        { name: t.answered, numeric: true, cell: ({ answered }) => formatCount(answered, locale) },
        { name: t.firstShort, numeric: true, cell: ({ firstAnswerDays }) => days(firstAnswerDays) },
        { name: t.companionShort, numeric: true, cell: ({ companionDays }) => days(companionDays) },
        { name: t.passedOn, numeric: true, cell: ({ passedOn }) => formatCount(passedOn, locale) },
      ]}
    />
  );
}
