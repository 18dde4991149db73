import { formatCount } from '../../../platform/i18n/format.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { CardList } from '../../../platform/ui/card.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Pagination } from '../../../platform/ui/pagination.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { type AreaOption, DistanceField } from '../../areas/index.ts';
import { noticeMessages } from '../notices/messages.ts';
import { kinds, type Side } from '../notices/notice.ts';
import { isNarrowed, type ListFilter, listAddress, mostShown, pageSize } from './list-filter.ts';
import { listMessages } from './messages.ts';
import { NoticeCardView } from './notice-card.tsx';
import type { NoticeList } from './notice-list.ts';

type Props = {
  frame: Frame;
  filter: ListFilter;
  list: NoticeList;
  areas: readonly AreaOption[];
  /** The town has a map, so that distances are known. */
  mapped: boolean;
  /** Where the reader asks for help: for their initiative, or by beginning one. */
  askHref: string;
};

/** Everything that is wanted and offered, near by first where an area is chosen. */
export function ListPage({ frame, filter, list, areas, mapped, askHref }: Props) {
  const t = listMessages(frame.locale);
  const { side } = filter;
  const count = list.counts[side];
  const sides: Side[] = ['need', 'offer'];
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Buttons>
        <ButtonLink href="/aanbod/nieuw">{t.offer}</ButtonLink>
        <ButtonLink href={askHref} kind="secondary">
          {t.ask}
        </ButtonLink>
      </Buttons>
      {frame.actor.kind === 'person' && <LinkMore href="/mijn/hulp">{t.mine}</LinkMore>}
      <SubNav
        label={t.views}
        items={sides.map((one) => ({
          href: listAddress({ ...filter, side: one, page: 1 }),
          label: noticeMessages(frame.locale).sides[one],
          count: list.counts[one],
          current: one === side,
        }))}
      />
      <Filters frame={frame} filter={filter} areas={areas} mapped={mapped} />
      {count === 0 ? (
        <EmptyState title={t.nothing[side]} pattern="circles">
          <Paragraph>{t.nothingHelp}</Paragraph>
          {isNarrowed(filter) && (
            <LinkMore href={listAddress({ ...filter, query: '', kind: null, areaId: null, page: 1 })}>
              {t.showAll}
            </LinkMore>
          )}
        </EmptyState>
      ) : (
        <>
          {list.alike && <Paragraph>{t.alike}</Paragraph>}
          <Paragraph soft>
            {count < mostShown ? t.found[side](count) : t.foundMost(formatCount(count, frame.locale))}
          </Paragraph>
          <CardList>
            {list.notices.map((notice) => (
              <NoticeCardView notice={notice} town={frame.town.name} locale={frame.locale} />
            ))}
          </CardList>
        </>
      )}
      <Pagination
        page={filter.page}
        pages={Math.ceil(count / pageSize)}
        href={(page) => listAddress({ ...filter, page })}
      />
    </Page>
  );
}

function Filters({ frame, filter, areas, mapped }: Pick<Props, 'frame' | 'filter' | 'areas' | 'mapped'>) {
  const t = listMessages(frame.locale);
  const { kinds: names } = noticeMessages(frame.locale);
  const { side, query, kind, areaId, within } = filter;
  const values = {
    q: query,
    soort: kind ?? '',
    wijk: areaId === null ? '' : String(areaId),
    afstand: String(within),
  };
  return (
    <FilterBar action="/hulp" values={values} fold={{ open: isNarrowed(filter) }}>
      {side === 'offer' && <HiddenField name="toon" value="aanbod" />}
      <TextField name="q" type="search" label={t.search} />
      <SelectField
        name="soort"
        label={t.kind}
        empty={t.allKinds}
        options={kinds.map((value) => ({ value, label: names[value] }))}
      />
      <SelectField
        name="wijk"
        label={t.area}
        empty={t.allAreas}
        options={areas
          .filter((area) => area.kind !== 'gemeente' && area.kind !== 'buurt')
          .map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      {mapped && <DistanceField locale={frame.locale} />}
    </FilterBar>
  );
}
