import type { Refusal } from '../../../features/staff/index.ts';
import { formatCount } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Category, Group } from '../panel.ts';
import { FeasibilityAlert } from '../solve/feasibility-alert.tsx';
import type { Solve } from '../solve/latest-solve.ts';
import { SolveProgress } from '../solve/solve-progress.tsx';
import type { Outcome } from '../solve/task.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import type { AreaResponse, PoolFigures } from './load-pool.ts';
import { poolMessages } from './pool-messages.ts';

type Props = {
  frame: Frame;
  work: PanelWork;
  pool: PoolFigures;
  feasibility: Outcome | undefined;
  solve: Solve | undefined;
  refusal?: Refusal | undefined;
};

/** Who said yes against the seats of each group, in numbers; and the fairest lottery for them. */
export function PoolPage({ frame, work, pool, feasibility, solve, refusal }: Props) {
  const t = poolMessages(frame.locale);
  const { locale } = frame;
  const total = (of: 'invited' | 'no') =>
    formatCount(
      pool.areas.reduce((sum, area) => sum + area[of], 0),
      locale,
    );
  return (
    <PanelStaffPage frame={frame} work={work} current="pool" lead={t.lead} refusal={refusal}>
      <StatRow
        stats={[
          { figure: total('invited'), label: t.invited },
          { figure: formatCount(pool.people, locale), label: t.yes },
          { figure: total('no'), label: t.no },
        ]}
      />
      {pool.people === 0 ? (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      ) : (
        <>
          {feasibility && <FeasibilityAlert locale={locale} work={work} outcome={feasibility} part="pool" />}
          <Paragraph>{t.households(pool.households)}</Paragraph>
          <Paragraph soft>{t.shareText}</Paragraph>
          {work.panel.categories.map((category) => (
            <Seats frame={frame} category={category} pool={pool} />
          ))}
          <SolveProgress locale={locale} work={work} solve={solve} />
        </>
      )}
      {pool.areas.length > 0 && <Areas frame={frame} areas={pool.areas} />}
    </PanelStaffPage>
  );
}

function Seats({ frame, category, pool }: { frame: Frame; category: Category; pool: PoolFigures }) {
  const t = poolMessages(frame.locale);
  const peopleIn = ({ id }: Group) => pool.counts.get(id) ?? 0;
  return (
    <Section title={<Written>{category.name}</Written>}>
      <DataTable
        caption={category.name}
        captionHidden
        rows={category.groups}
        columns={[
          { name: t.group, cell: ({ name }) => <Written>{name}</Written> },
          { name: t.people, cell: (group) => formatCount(peopleIn(group), frame.locale), numeric: true },
          { name: t.seats, cell: ({ min, max }) => t.seatsBetween(min, max), numeric: true },
          {
            name: t.wanted,
            cell: (group) =>
              peopleIn(group) < group.min ? <strong>{t.missing(group.min - peopleIn(group))}</strong> : t.enough,
          },
          {
            name: t.share,
            cell: (group) => <ShareBars share={(100 * peopleIn(group)) / pool.people} beside={group.population ?? 0} />,
          },
        ]}
      />
    </Section>
  );
}

function Areas({ frame, areas }: { frame: Frame; areas: readonly AreaResponse[] }) {
  const t = poolMessages(frame.locale);
  const count = (value: number) => formatCount(value, frame.locale);
  return (
    <Section title={t.perArea}>
      <DataTable
        caption={t.perArea}
        captionHidden
        rows={areas}
        columns={[
          { name: t.area, cell: ({ area }) => (area ? <Written>{area}</Written> : t.noArea) },
          { name: t.invited, cell: ({ invited }) => count(invited), numeric: true },
          { name: t.yes, cell: ({ yes }) => count(yes), numeric: true },
          { name: t.no, cell: ({ no }) => count(no), numeric: true },
          { name: t.part, cell: ({ invited, yes }) => `${Math.round((100 * yes) / invited)} %`, numeric: true },
        ]}
      />
    </Section>
  );
}
