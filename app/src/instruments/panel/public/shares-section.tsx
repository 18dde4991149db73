import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Column, DataTable } from '../../../platform/ui/data-table.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Body } from '../panel.ts';
import type { CategoryShares, GroupShare } from './load-standing.ts';
import { publicMessages } from './public-messages.ts';

/** `erased`: what the people answered was deleted, so that only the draw itself tells of groups. */
type Props = { body: Body; categories: readonly CategoryShares[]; erased: boolean; locale: Locale };

/** Pool and, after the draw, panel beside the town, for each category a table with bars. */
export function SharesSection({ body, categories, erased, locale }: Props) {
  const t = publicMessages(locale);
  const words = t.shares[body];
  const drawn = categories.some(({ groups }) => groups.some(({ seats }) => seats !== null));
  return (
    <Section title={words.title} intro={erased ? words.erased : drawn ? words.drawn : words.pool}>
      {categories.map(({ name, groups }) => (
        <DataTable
          caption={<Written>{name}</Written>}
          rows={groups}
          columns={[
            { name: t.group, cell: (row) => <Written>{row.name}</Written> },
            { name: words.all, cell: (row) => (row.town === null ? t.unknown : `${row.town} %`), numeric: true },
            ...(erased ? [] : [poolColumn(t)]),
            ...(drawn ? [{ name: t.seats, cell: (row: GroupShare) => row.seats ?? 0, numeric: true }] : []),
            barsOf(groups, drawn ? words.bars : words.barsPool),
          ]}
        />
      ))}
    </Section>
  );
}

function poolColumn(t: { inPool: string; fewShown: string }): Column<GroupShare> {
  return { name: t.inPool, cell: ({ pool }) => (pool === null ? t.fewShown : `${pool} %`), numeric: true };
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
