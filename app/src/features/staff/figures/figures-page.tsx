import { formatCount, formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Column, DataTable } from '../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { StaffPage, type StaffProject } from '../staff-page.tsx';
import type { ProjectFigures } from './load-figures.ts';
import { figureMessages } from './messages.ts';

type Props = { frame: Frame; project: StaffProject; figures: ProjectFigures };

/** Participants and contributions of one trajectory, as tables that every reader can hear. */
export function FiguresPage({ frame, project, figures }: Props) {
  const { locale } = frame;
  const t = figureMessages(locale);
  const { total } = figures;
  return (
    <StaffPage frame={frame} project={project} current="figures" lead={t.lead}>
      {total.people === 0 ? (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <StatRow
            stats={[
              { figure: formatCount(total.people, locale), label: t.people },
              { figure: formatCount(total.contributions, locale), label: t.contributions },
              { figure: formatCount(total.supports, locale), label: t.supports },
            ]}
          />
          <DataTable
            caption={t.byChannel}
            rows={figures.channels}
            columns={[
              { name: t.channel, cell: (row) => t.channels[row.channel] },
              numeric(t.peopleColumn, (row) => row.people, locale),
              numeric(t.contributionsColumn, (row) => row.contributions, locale),
              numeric(t.supportsColumn, (row) => row.supports, locale),
            ]}
          />
          <DataTable
            caption={t.byArea}
            rows={figures.areas}
            columns={[
              { name: t.area, cell: (row) => row.name ?? t.noArea },
              numeric(t.contributionsColumn, (row) => row.contributions, locale),
            ]}
          />
          <DataTable
            caption={t.byDay}
            rows={figures.days}
            columns={[
              { name: t.day, cell: (row) => formatDay(row.day, locale) },
              numeric(t.contributionsColumn, (row) => row.contributions, locale),
              numeric(t.supportsColumn, (row) => row.supports, locale),
            ]}
          />
        </>
      )}
    </StaffPage>
  );
}

function numeric<Row>(name: string, count: (row: Row) => number, locale: Locale): Column<Row> {
  return { name, numeric: true, cell: (row) => formatCount(count(row), locale) };
}
