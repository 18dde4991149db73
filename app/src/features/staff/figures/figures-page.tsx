import { formatCount, formatDay } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { ChannelTable } from '../../desk/index.ts';
import { ReachView, reachMessages } from '../../reports/index.ts';
import { StaffPage, type StaffProject } from '../staff-page.tsx';
import type { ProjectFigures } from './load-figures.ts';
import { figureMessages } from './messages.ts';

type Props = { frame: Frame; project: StaffProject; figures: ProjectFigures };

/** Participants and contributions of one trajectory, as tables that every reader can hear. */
export function FiguresPage({ frame, project, figures }: Props) {
  const { locale } = frame;
  const t = figureMessages(locale);
  const { total } = figures;
  const count = (number: number) => formatCount(number, locale);
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
              { figure: count(total.people), label: t.people },
              { figure: count(total.contributions), label: t.contributions },
              { figure: count(total.supports), label: t.supports },
            ]}
          />
          <ChannelTable figures={figures} locale={locale} />
          <Section title={reachMessages(locale).title}>
            <ReachView frame={frame} reach={figures.reach} />
          </Section>
          <DataTable
            caption={t.byArea}
            rows={figures.areas}
            columns={[
              { name: t.area, cell: (row) => row.name ?? t.noArea },
              { name: t.contributionsColumn, numeric: true, cell: (row) => count(row.contributions) },
            ]}
          />
          <DataTable
            caption={t.byDay}
            rows={figures.days}
            columns={[
              { name: t.day, cell: (row) => formatDay(row.day, locale) },
              { name: t.contributionsColumn, numeric: true, cell: (row) => count(row.contributions) },
              { name: t.supportsColumn, numeric: true, cell: (row) => count(row.supports) },
            ]}
          />
        </>
      )}
    </StaffPage>
  );
}
