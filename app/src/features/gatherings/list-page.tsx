import type { Locale } from '../../platform/i18n/locale.ts';
import { Chip } from '../../platform/ui/chip.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../platform/ui/filter-bar.tsx';
import { CheckboxField } from '../../platform/ui/form/checkbox-field.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type PlaceOption, placeLabel, type ThemeOption } from '../areas/index.ts';
import { gatheringKinds } from './gathering.ts';
import { gatheringPath } from './gathering-paths.ts';
import type { GatheringRow } from './load-gatherings.ts';
import { gatheringMessages } from './messages.ts';
import { whenText } from './when-text.ts';

export type Asked = { soort: string; wijk: string; thema: string; online: string; toon: string };
type Props = {
  frame: Frame;
  rows: readonly GatheringRow[];
  places: readonly PlaceOption[];
  themes: readonly ThemeOption[];
  asked: Asked;
  page: number;
  pages: number;
};

/** What comes and what was in the whole town; "leren" as the kind is the page of the Initiatives School. */
export function GatheringsPage({ frame, rows, places, themes, asked, page, pages }: Props) {
  const { locale } = frame;
  const t = gatheringMessages(locale);
  const past = asked.toon === 'geweest';
  const school = asked.soort === 'leren';
  const at = (changed: Partial<Asked>, number = 1) => hrefOf({ ...asked, ...changed }, number);
  const title = school ? t.school : t.title;
  return (
    <Page frame={frame} title={title} description={school ? t.schoolLead : t.lead}>
      <PageTitle lead={school ? t.schoolLead : t.lead}>{title}</PageTitle>
      <SubNav
        label={t.views}
        items={[
          { href: at({ toon: '' }), label: t.coming, current: !past },
          { href: at({ toon: 'geweest' }), label: t.past, current: past },
        ]}
      />
      <FilterBar
        action="/bijeenkomsten"
        values={asked}
        fold={{ open: Boolean(asked.soort || asked.wijk || asked.thema || asked.online) }}
      >
        {past && <input type="hidden" name="toon" value="geweest" />}
        <SelectField
          name="soort"
          label={t.kindField}
          empty={t.all}
          options={[
            { value: 'leren', label: t.school },
            ...gatheringKinds.map((kind) => ({ value: kind, label: t.kind[kind] })),
          ]}
        />
        <SelectField
          name="wijk"
          label={t.areaField}
          empty={t.all}
          options={places.map((place) => ({ value: String(place.id), label: placeLabel(place) }))}
        />
        <SelectField
          name="thema"
          label={t.themeField}
          empty={t.all}
          options={themes.map(({ id, nameNl, nameEn }) => ({
            value: String(id),
            label: { nl: nameNl, en: nameEn }[locale],
          }))}
        />
        <CheckboxField name="online" label={t.onlineOnly} checked={asked.online === 'ja'} optional />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t.none} pattern="rays">
          <Paragraph>{t.noneText}</Paragraph>
          <LinkMore href="/agenda">{t.agenda}</LinkMore>
        </EmptyState>
      ) : (
        <GatheringRows rows={rows} locale={locale} />
      )}
      <Pagination {...{ page, pages }} href={(number) => at({}, number)} />
    </Page>
  );
}

/** Gatherings below one another. */
export function GatheringRows({ rows, locale }: { rows: readonly GatheringRow[]; locale: Locale }) {
  const t = gatheringMessages(locale);
  return (
    <RowList>
      {rows.map((row) => (
        <RowItem
          title={<Written>{row.title}</Written>}
          href={gatheringPath(row.id)}
          side={<PlaceChip {...{ row, locale }} />}
        >
          <Paragraph>{whenText(row, locale)}</Paragraph>
          <Paragraph soft>
            {t.kind[row.kind]} · {row.place === '' ? t.online : <Written>{row.place}</Written>}
          </Paragraph>
        </RowItem>
      ))}
    </RowList>
  );
}

function PlaceChip({ row: { state, seats, taken }, locale }: { row: GatheringRow; locale: Locale }) {
  const t = gatheringMessages(locale);
  if (state === 'cancelled') return <Chip kind="plain">{t.cancelled}</Chip>;
  if (state !== 'announced' || seats === null) return null;
  return <Chip kind={taken < seats ? 'plain' : 'soon'}>{taken < seats ? t.free(seats - taken) : t.full}</Chip>;
}

function hrefOf(asked: Asked, number: number): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
  if (number > 1) query.set('pagina', String(number));
  return query.size > 0 ? `/bijeenkomsten?${query}` : '/bijeenkomsten';
}
