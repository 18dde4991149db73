import type { PropsWithChildren } from 'hono/jsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { type FeedLink, Page } from '../../../platform/ui/page.tsx';
import { Pagination } from '../../../platform/ui/pagination.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { type AreaOption, DistanceField, type ThemeOption, writeBox } from '../../areas/index.ts';
import { initiativeMessages } from '../messages.ts';
import { stages } from '../stage.ts';
import type { InitiativeList } from './initiative-list.ts';
import { isNarrowed, type ListChoice, listAddress, mostShown, pageSize, sorts } from './list-choice.ts';
import { listMessages } from './messages.ts';

export type ListProps = {
  frame: Frame;
  choice: ListChoice;
  areas: readonly AreaOption[];
  themes: readonly ThemeOption[];
  /** The town has outlines, so that distances are known. */
  mapped: boolean;
  list: InitiativeList;
};

/** What the list and the map share: the way to begin, filters that both keep, and how many there are. */
export function ListFrame({ children, ...props }: PropsWithChildren<ListProps>) {
  const { frame, choice, list } = props;
  const t = listMessages(frame.locale);
  const { listTitle } = initiativeMessages(frame.locale);
  const views = [
    { view: 'list', label: t.list },
    { view: 'map', label: t.map },
  ] as const;
  return (
    <Page
      frame={frame}
      title={choice.view === 'map' ? t.mapTitle : listTitle}
      description={t.lead}
      feeds={feeds(props)}
    >
      <PageTitle lead={t.lead}>{listTitle}</PageTitle>
      <Buttons>
        <ButtonLink href="/begin-iets">{t.begin}</ButtonLink>
      </Buttons>
      <SubNav
        label={t.views}
        items={views.map(({ view, label }) => ({
          href: listAddress({ ...choice, view, page: 1 }),
          label,
          current: view === choice.view,
        }))}
      />
      <Filters {...props} />
      {list.total === 0 ? (
        <EmptyState title={t.nothing}>
          <Paragraph>{t.nothingText}</Paragraph>
          <LinkMore href="/initiatieven?toon=all">{t.seeAll}</LinkMore>
        </EmptyState>
      ) : (
        <>
          {list.manner === 'alike' && <Paragraph>{t.alike}</Paragraph>}
          {choice.sort === 'dichtbij' && choice.area === '' && <Paragraph>{t.chooseArea}</Paragraph>}
          <Paragraph soft>{list.total > mostShown ? t.foundMost(mostShown) : t.found(list.total)}</Paragraph>
        </>
      )}
      {children}
      <Pagination
        page={choice.page}
        pages={Math.ceil(Math.min(list.total, mostShown) / pageSize)}
        href={(page) => listAddress({ ...choice, page })}
      />
    </Page>
  );
}

function Filters({ frame, choice, areas, themes, mapped }: ListProps) {
  const t = listMessages(frame.locale);
  const { stage } = initiativeMessages(frame.locale);
  const { show, words, theme, area, within, sort, view, box } = choice;
  const values = {
    ...{ q: words, toon: show, stand: choice.stage ?? '', thema: theme },
    ...{ gebied: area, afstand: String(within), sorteer: sort },
  };
  return (
    <FilterBar action="/initiatieven" values={values} fold={{ open: isNarrowed(choice) || sort === 'dichtbij' }}>
      {view === 'map' && <HiddenField name="weergave" value="kaart" />}
      {box && <HiddenField name="vak" value={writeBox(box)} />}
      <TextField name="q" type="search" label={t.words} optional />
      <SelectField
        name="gebied"
        label={t.area}
        optional
        empty={t.allAreas}
        options={areas
          .filter(({ kind }) => kind === 'gebied' || kind === 'wijk')
          .map(({ code, name }) => ({ value: code, label: name }))}
      />
      {mapped && <DistanceField locale={frame.locale} />}
      <SelectField
        name="toon"
        label={t.show}
        empty={null}
        options={[
          { value: 'open', label: t.open },
          { value: 'all', label: t.all },
        ]}
      />
      <SelectField
        name="stand"
        label={t.stage}
        optional
        empty={t.anyStage}
        options={stages.map((value) => ({ value, label: stage[value] }))}
      />
      <SelectField
        name="thema"
        label={t.theme}
        optional
        empty={t.allThemes}
        options={themes.map(({ slug, nameNl, nameEn }) => ({
          value: slug,
          label: frame.locale === 'nl' ? nameNl : nameEn,
        }))}
      />
      {mapped && (
        <SelectField
          name="sorteer"
          label={t.sort}
          empty={null}
          options={sorts.map((value) => ({ value, label: t.sorts[value] }))}
        />
      )}
    </FilterBar>
  );
}

/** New initiatives, and the news of the theme and area by which the list is filtered. */
function feeds({ frame, choice, areas, themes }: ListProps): FeedLink[] {
  const theme = themes.find(({ slug }) => slug === choice.theme);
  const area = areas.find(({ code }) => code === choice.area);
  const name = theme && (frame.locale === 'nl' ? theme.nameNl : theme.nameEn);
  return [
    { href: '/initiatieven.rss', title: listMessages(frame.locale).feed },
    ...(theme && name ? [{ href: `/thema/${theme.slug}.rss`, title: name }] : []),
    ...(area ? [{ href: `/gebied/${encodeURIComponent(area.code)}.rss`, title: area.name }] : []),
  ];
}
