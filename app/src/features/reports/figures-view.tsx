import { formatCount } from '../../platform/i18n/format.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Section } from '../../platform/ui/section.tsx';
import { StatRow } from '../../platform/ui/stat-row.tsx';
import { AnswerRate, answerMessages, outcomeShares } from '../answers/index.ts';
import { RatingOutcome } from '../ratings/index.ts';
import { reportMessages } from './messages.ts';
import { PeopleTable } from './people-table.tsx';
import { reachMessages } from './reach-messages.ts';
import { ReachView } from './reach-view.tsx';
import type { ReportFigures } from './report-figures.ts';

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
      <Section title={reachMessages(frame.locale).title} level={3}>
        <ReachView frame={frame} reach={figures} />
      </Section>
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
