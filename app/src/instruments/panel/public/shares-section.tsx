import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Column, DataTable } from '../../../platform/ui/data-table.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { CategoryShares, GroupShare } from './load-standing.ts';
import { publicMessages } from './public-messages.ts';

/** Pool and, after the draw, panel beside the town, for each category a table with bars. */
export function SharesSection({ categories, locale }: { categories: readonly CategoryShares[]; locale: Locale }) {
  const t = publicMessages(locale);
  const drawn = categories.some(({ groups }) => groups.some(({ seats }) => seats !== null));
  return (
    <Section title={t.tableTitle} intro={drawn ? t.tableLead : t.tableLeadPool}>
      {categories.map(({ name, groups }) => (
        <DataTable
          caption={<Written>{name}</Written>}
          rows={groups}
          columns={[
            { name: t.group, cell: (row) => <Written>{row.name}</Written> },
            { name: t.town, cell: (row) => (row.town === null ? t.unknown : `${row.town} %`), numeric: true },
            { name: t.inPool, cell: (row) => (row.pool === null ? t.fewShown : `${row.pool} %`), numeric: true },
            ...(drawn ? [{ name: t.seats, cell: (row: GroupShare) => row.seats ?? 0, numeric: true }] : []),
            barsOf(groups, drawn ? t.bars : t.barsPool),
          ]}
        />
      ))}
    </Section>
  );
}

function barsOf(groups: readonly GroupShare[], name: string): Column<GroupShare> {
  const seats = groups.reduce((sum, group) => sum + (group.seats ?? 0), 0);
  const shareOf = (group: GroupShare) => (seats > 0 ? ((group.seats ?? 0) / seats) * 100 : (group.pool ?? 0));
  const largest = Math.max(1, ...groups.map((group) => Math.max(shareOf(group), group.town ?? 0)));
  return {
    name,
    cell: (group) => (
      <ShareBars share={(shareOf(group) / largest) * 100} beside={((group.town ?? 0) / largest) * 100} />
    ),
  };
}
