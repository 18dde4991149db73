import { formatCount } from '../../platform/i18n/format.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { StatRow } from '../../platform/ui/stat-row.tsx';
import { AnswerRate, answerMessages, outcomeShares } from '../answers/index.ts';
import { RatingOutcome } from '../ratings/index.ts';
import { reportMessages } from './messages.ts';
import type { ReportFigures } from './report-figures.ts';
import type { Suppressed } from './suppress.ts';

/** The figures of a report, in words and tables. */
export function FiguresView({ frame, figures }: { frame: Frame; figures: ReportFigures }) {
  const { figures: t } = reportMessages(frame.locale);
  const { outcome } = answerMessages(frame.locale);
  const count = (number: number) => formatCount(number, frame.locale);
  const channels: Record<string, string> = t.channels;
  return (
    <Section title={t.title} id="cijfers">
      <StatRow
        stats={[
          {
            figure: figures.participants.total === null ? t.fewParticipants : count(figures.participants.total),
            label: t.participants,
          },
          { figure: count(figures.contributions), label: t.contributions },
          { figure: count(figures.supports), label: t.supports },
          { figure: count(figures.reactions), label: t.reactions },
        ]}
      />
      <PeopleTable
        frame={frame}
        caption={t.byChannel}
        name={t.channel}
        cells={figures.byChannel}
        label={(key) => channels[key] ?? key}
      />
      <PeopleTable
        frame={frame}
        caption={t.byArea}
        name={t.area}
        cells={figures.byArea}
        label={(key) => key || t.unknownArea}
      />
      <Paragraph soft>{t.privacy}</Paragraph>
      <Section title={t.answers} level={3}>
        <AnswerRate frame={frame} figures={figures.answers} />
        {figures.answers.answered > 0 && (
          <DataTable
            caption={t.answers}
            captionHidden
            rows={outcomeShares(figures.answers)}
            columns={[
              { name: t.outcome, cell: (row) => outcome[row.outcome] },
              { name: t.count, cell: (row) => count(row.count), numeric: true },
              { name: t.share, cell: (row) => `${row.percent} %`, numeric: true },
            ]}
          />
        )}
      </Section>
      <Section title={t.ratings} level={3}>
        <RatingOutcome frame={frame} figures={figures.ratings} />
      </Section>
    </Section>
  );
}

type TableProps = { frame: Frame; caption: string; name: string; cells: Suppressed; label: (key: string) => string };

function PeopleTable({ frame, caption, name, cells, label }: TableProps) {
  const { figures: t } = reportMessages(frame.locale);
  const rows = cells.shown.map((cell) => ({ name: label(cell.key), people: cell.count }));
  if (cells.others) rows.push({ name: t.others, people: cells.others });
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        { name, cell: (row) => row.name },
        { name: t.people, cell: (row) => formatCount(row.people, frame.locale), numeric: true },
      ]}
    />
  );
}
