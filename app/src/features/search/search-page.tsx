import { formatDay } from '../../platform/i18n/format.ts';
import { Button } from '../../platform/ui/button.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { searchMessages } from './messages.ts';
import { kinds, mostHits, pagesOf, type SearchRequest, searchAddress } from './request.ts';
import type { Found, Hit } from './search.ts';
import { asCut, type Part } from './snippet.ts';

type Props = { frame: Frame; request: SearchRequest; found: Found | null };

/** The search page: the field, and what was found by kind; without a question a few places to begin. */
export function SearchPage({ frame, request, found }: Props) {
  const t = searchMessages(frame.locale);
  return (
    <Page frame={frame} title={request.query ? t.titleOf(request.query) : t.title}>
      <PageTitle>{t.title}</PageTitle>
      <search>
        <form method="get" action="/zoeken" class="app-near">
          <TextField name="q" type="search" label={t.field} value={request.query} />
          <Button>{t.button}</Button>
        </form>
      </search>
      {found ? <Results frame={frame} request={request} found={found} /> : <Start frame={frame} />}
    </Page>
  );
}

function Results({ frame, request, found }: Props & { found: Found }) {
  const t = searchMessages(frame.locale);
  const { counts, kind, hits } = found;
  if (kinds.every((one) => counts[one] === 0)) {
    return (
      <EmptyState title={t.nothing(request.query)} pattern="waves">
        <List items={t.tips.split('\n')} />
      </EmptyState>
    );
  }
  return (
    <>
      <SubNav
        label={t.tabs}
        items={kinds
          .filter((one) => counts[one] > 0 || one === kind)
          .map((one) => ({
            href: searchAddress({ ...request, kind: one, page: 1 }),
            label: t.kinds[one],
            current: one === kind,
            count: counts[one],
          }))}
      />
      {found.manner === 'alike' && <Paragraph>{t.alike}</Paragraph>}
      {hits.length === 0 ? (
        <Paragraph>{t.nothingOfKind}</Paragraph>
      ) : (
        <Paragraph soft>
          {counts[kind] < mostHits[found.manner] ? t.found(counts[kind]) : t.foundMost(counts[kind])}
        </Paragraph>
      )}
      <RowList>
        {hits.map((hit) => (
          <HitRow frame={frame} hit={hit} />
        ))}
      </RowList>
      <Pagination
        page={request.page}
        pages={pagesOf(counts[kind])}
        href={(page) => searchAddress({ ...request, kind, page })}
      />
    </>
  );
}

function HitRow({ frame, hit }: { frame: Frame; hit: Hit }) {
  return (
    <RowItem
      href={hit.path}
      title={
        <Written>
          <Marked parts={hit.title} />
        </Written>
      }
    >
      {hit.at && <>{formatDay(hit.at, frame.locale)}. </>}
      <Written>
        <Marked parts={asCut(hit.snippet)} />
      </Written>
    </RowItem>
  );
}

function Marked({ parts }: { parts: readonly Part[] }) {
  return <>{parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}

function Start({ frame }: { frame: Frame }) {
  const t = searchMessages(frame.locale);
  return (
    <EmptyState title={t.startTitle} pattern="waves">
      <Paragraph>{t.startText}</Paragraph>
      <List
        items={[
          <Link href="/trajecten">{t.trajectories}</Link>,
          <Link href="/wijken">{t.near}</Link>,
          <Link href="/wat-is-er-gedaan">{t.done}</Link>,
        ]}
      />
    </EmptyState>
  );
}
