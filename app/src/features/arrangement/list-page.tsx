import { formatDay } from '../../platform/i18n/format.ts';
import { Chip } from '../../platform/ui/chip.tsx';
import { FilterBar } from '../../platform/ui/filter-bar.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type ArrangementState, stateOf } from './arrangement.ts';
import { arrangementHref } from './arrangement-href.ts';
import { type ListedArrangement, type ListView, listViews, pageSize } from './list-arrangements.ts';
import { arrangementMessages } from './messages.ts';

type Props = {
  frame: Frame;
  rows: readonly ListedArrangement[];
  total: number;
  asked: { view: ListView; search: string; page: number };
  today: string;
};

const chipOf = {
  none: 'plain',
  unsigned: 'waiting',
  'waits-for-town': 'soon',
  'waits-for-initiative': 'waiting',
  signed: 'adopted',
  ended: 'closed',
} as const satisfies Record<ArrangementState, string>;

/** The arrangements of the town with initiatives, for officers. */
export function ListPage({ frame, rows, total, asked, today }: Props) {
  const { locale } = frame;
  const t = arrangementMessages(locale);
  const { view, search, page } = asked;
  return (
    <Page frame={frame} title={t.list.title} breadcrumbs={[{ href: '/beheer', label: t.list.staff }]} wide>
      <PageTitle lead={t.list.lead}>{t.list.title}</PageTitle>
      <SubNav
        label={t.list.views}
        items={listViews.map((one) => ({
          href: hrefOf({ view: one, search }),
          label: t.list.view[one],
          current: one === view,
        }))}
      />
      <FilterBar action="/beheer/afspraken" values={{ zoek: search }}>
        <input type="hidden" name="toon" value={view} />
        <TextField name="zoek" label={t.list.search} type="search" size="medium" optional="said" />
      </FilterBar>
      {rows.length === 0 && <Paragraph>{t.list.none}</Paragraph>}
      <RowList>
        {rows.map(({ slug, title, newest }) => {
          const state = stateOf(newest, today);
          return (
            <RowItem
              title={<Written>{title}</Written>}
              href={arrangementHref(slug, 'town')}
              side={<Chip kind={chipOf[state]}>{t.state[state]}</Chip>}
            >
              {newest && t.list.until(formatDay(newest.validUntil, locale))}
            </RowItem>
          );
        })}
      </RowList>
      <Pagination
        page={page}
        pages={Math.ceil(total / pageSize)}
        href={(number) => hrefOf({ view, search, page: number })}
      />
    </Page>
  );
}

function hrefOf({ view, search, page = 1 }: { view: ListView; search: string; page?: number }): string {
  const query = new URLSearchParams({
    toon: view,
    ...(search && { zoek: search }),
    ...(page > 1 && { pagina: String(page) }),
  });
  return `/beheer/afspraken?${query}`;
}
