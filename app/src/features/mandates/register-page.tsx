import { formatCount, formatMoney } from '../../platform/i18n/format.ts';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { StatRow } from '../../platform/ui/stat-row.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { AreaMap, type AreaTile } from '../areas/index.ts';
import type { MandateRow } from './load-mandates.ts';
import { shelfOf } from './mandate.ts';
import { mandatePath } from './mandate-paths.ts';
import { mandateMessages } from './messages.ts';
import { MandateChip } from './state-chip.tsx';
import { TermsTable } from './terms-table.tsx';

export type Shelf = 'now' | 'coming' | 'over';
const shelves = ['now', 'coming', 'over'] as const;

type Props = {
  frame: Frame;
  /** Everything that everybody may see, of the whole town. */
  rows: readonly MandateRow[];
  /** Of those, what is about the chosen wijk; all of them where none is chosen. */
  here: readonly MandateRow[];
  /** The wijken; `open` counts what holds in each. */
  tiles: readonly AreaTile[];
  shelf: Shelf;
  area: { code: string; name: string } | null;
  today: string;
};

/** The register: who decides on what, where and for how long, as a list, on the map and in time. */
export function RegisterPage({ frame, rows, here, tiles, shelf, area, today }: Props) {
  const { locale } = frame;
  const t = mandateMessages(locale);
  const now = rows.filter(({ state }) => shelfOf(state) === 'now');
  const on = (which: Shelf) => here.filter(({ state }) => shelfOf(state) === which);
  const shown = on(shelf);
  const within = tiles.filter(({ open }) => open > 0);
  return (
    <Page frame={frame} title={t.title} wide>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <StatRow
        stats={[
          { figure: formatCount(now.length, locale), label: t.stats.now },
          {
            figure: formatMoney(
              now.reduce((sum, one) => sum + (one.budgetCents ?? 0), 0),
              locale,
            ),
            label: t.stats.money,
          },
          { figure: formatCount(within.length, locale), label: t.stats.areas },
        ]}
      />
      {area && (
        <Paragraph>
          {t.inArea(area.name)} <Link href="/zeggenschap">{t.everywhere}</Link>
        </Paragraph>
      )}
      <SubNav
        label={t.show}
        items={shelves.map((which) => ({
          href: hrefOf(which, area?.code),
          label: t.shelf[which],
          count: on(which).length,
          current: which === shelf,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState title={rows.length === 0 ? t.noneYet : t.none} />
      ) : (
        <RowList>
          {shown.map((row) => (
            <RowItem
              title={<Written>{row.title}</Written>}
              href={mandatePath(row.mandateId)}
              side={<MandateChip state={row.state} locale={locale} />}
            >
              {t.handsLong[row.hands]}: <Written>{row.bodyName}</Written> ({t.bodyKind[row.bodyKind]}),{' '}
              {row.area ?? t.wholeTown}
              {row.budgetCents !== null && `, ${formatMoney(row.budgetCents, locale)}`}
            </RowItem>
          ))}
        </RowList>
      )}
      {shown.length > 0 && (
        <Section title={t.term} id="looptijd">
          <TermsTable rows={shown} today={today} locale={locale} />
        </Section>
      )}
      <Section title={t.map} id="kaart" intro={t.mapHelp}>
        <AreaMap
          tiles={tiles}
          locale={locale}
          label={t.mapLabel}
          current={area?.code}
          hrefOf={(code) => hrefOf('now', code)}
        />
        {within.length > 0 && (
          <List
            items={within.map(({ code, name, open }) => (
              <>
                <Link href={hrefOf('now', code)}>{name}</Link>: {t.count(open)}
              </>
            ))}
          />
        )}
      </Section>
      <Section title={t.open} id="gegevens">
        <List
          items={[
            <Link href="/zeggenschap/register.csv">{t.csv}</Link>,
            <Link href="/zeggenschap/register.json">{t.json}</Link>,
          ]}
        />
      </Section>
    </Page>
  );
}

const shelfWords = { now: undefined, coming: 'komt', over: 'voorbij' } as const;

/** The register at one of its shelves, of one wijk or of the whole town. */
function hrefOf(shelf: Shelf, area: string | undefined): string {
  const query = new URLSearchParams();
  const word = shelfWords[shelf];
  if (word) query.set('toon', word);
  if (area) query.set('wijk', area);
  return query.size > 0 ? `/zeggenschap?${query}` : '/zeggenschap';
}

/** The shelf that the address asks for. */
export function shelfAsked(word: string | undefined): Shelf {
  return shelves.find((shelf) => shelfWords[shelf] === word) ?? 'now';
}
