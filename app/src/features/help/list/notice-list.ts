import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { type AreaOption, areasWithin, middleOf } from '../../areas/index.ts';
import { type Kind, otherSide, type Side } from '../notices/notice.ts';
import { type ListFilter, mostShown, pageSize } from './list-filter.ts';

/** A notice as a list shows it. */
export type NoticeCard = {
  id: number;
  side: Side;
  kind: Kind;
  title: string;
  excerpt: string;
  organisation: string;
  areaName: string | null;
  place: string;
  untilOn: string;
  initiative: string | null;
  /** From the middle of the area that was asked for, where both places are known. */
  metres: number | null;
};
export type NoticeList = {
  notices: NoticeCard[];
  /** On either side, at most `mostShown`. */
  counts: Record<Side, number>;
  /** Nothing has these very words: what is shown is spelt nearly so. */
  alike: boolean;
};

/** One page of what stands on the site on this day, with how many there are on both sides. */
export async function listNotices(
  db: Db,
  filter: ListFilter,
  areas: readonly AreaOption[],
  today: string,
): Promise<NoticeList> {
  const exact = await read(db, filter, areas, today, 'words');
  if (filter.query === '' || exact.counts.need + exact.counts.offer > 0) return { ...exact, alike: false };
  return { ...(await read(db, filter, areas, today, 'alike')), alike: true };
}

type Manner = 'words' | 'alike';

async function read(db: Db, filter: ListFilter, areas: readonly AreaOption[], today: string, manner: Manner) {
  const { side, page, query } = filter;
  const asked = conditions(filter, areas, today, manner);
  const offset = (page - 1) * pageSize;
  const hits = await findHits(db, filter, asked, manner);
  const [notices, other, own] = await Promise.all([
    cardsOf(db, query ? hits.slice(offset, offset + pageSize) : hits),
    count(db, filter, otherSide[side], asked),
    // Of words all hits are here already.
    query ? hits.length : count(db, filter, side, asked),
  ]);
  const counts = side === 'need' ? { need: own, offer: other } : { need: other, offer: own };
  return { notices, counts };
}

type Hit = { id: number; metres: number | null };

/** The page that was asked for, in its order; of words all hits, as far as anybody reads. */
async function findHits(db: Db, filter: ListFilter, asked: RawBuilder<unknown>, manner: Manner): Promise<Hit[]> {
  const { side, page, areaId, query } = filter;
  const middle = areaId === null ? null : middleOf(areaId);
  const hit = sql`
    select notice.id, ${middle ? sql`notice.spot <-> ${middle}` : sql`null::float8`} as metres, ${rank(query, manner)} as rank
    from help_notice notice where side = ${side} and ${asked}
    order by ${orderOf(filter, middle, manner)}`;
  const { rows } = query
    ? await sql<Hit>`select id, metres from (${hit} limit ${mostShown}) hit
        order by ${middle ? sql`metres nulls last,` : sql``} rank desc, id desc`.execute(db)
    : await sql<Hit>`${hit} limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db);
  return rows;
}

async function cardsOf(db: Db, hits: readonly Hit[]): Promise<NoticeCard[]> {
  const { rows } = await sql<NoticeCard>`
    select notice.id, notice.side, notice.kind, notice.title, left(notice.body, 180) as excerpt, notice.organisation,
      area.name as area_name, notice.place, notice.until_on, project.question as initiative, chosen.metres
    from unnest(${hits.map(({ id }) => id)}::bigint[], ${hits.map(({ metres }) => metres)}::float8[])
      with ordinality as chosen (id, metres, place)
    join help_notice notice using (id)
    left join area on area.id = notice.area_id left join project on project.id = notice.project_id
    order by chosen.place`.execute(db);
  return rows;
}

/** How many there are on a side, as far as anybody reads. */
async function count(db: Db, { query }: ListFilter, of: Side, asked: RawBuilder<unknown>): Promise<number> {
  // Without words the index of the newest meets them soon; it holds one side apart from the other.
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from help_notice notice where side = ${of} and ${asked}
      ${query ? sql`` : sql`order by notice.placed_at desc, notice.id desc`} limit ${mostShown}) counted`.execute(db);
  return rows[0]?.count ?? 0;
}

/** What stands on the site: published, not past its date, of an initiative that is there or somebody who still has an account. */
export function standing(today: string): RawBuilder<boolean> {
  return sql<boolean>`notice.status = 'published' and notice.until_on >= ${today}::date
    and (notice.owner_id is not null or notice.side = 'need')
    and not exists (select from project hidden where hidden.id = notice.project_id and hidden.status = 'draft')`;
}

function conditions(
  { query, kind, areaId, within }: ListFilter,
  areas: readonly AreaOption[],
  today: string,
  manner: Manner,
) {
  const wanted: RawBuilder<unknown>[] = [standing(today)];
  if (kind) wanted.push(sql`notice.kind = ${kind}`);
  if (areaId !== null) wanted.push(near(areaId, within, areas));
  if (query && manner === 'words') wanted.push(sql`notice.search @@ websearch_to_tsquery('dutch', ${query})`);
  if (query && manner === 'alike') wanted.push(sql`notice.id in (select help_nearly_spelt(${query}))`);
  return sql.join(wanted, sql` and `);
}

/** In the area, or within so many kilometres of its middle; without a map only the area itself is known. */
function near(areaId: number, within: number, areas: readonly AreaOption[]): RawBuilder<unknown> {
  // What is meant for the whole town is near everybody.
  const inside = sql`notice.area_id = any(${areasWithin(areas, areaId)}::bigint[]) or notice.area_id is null and notice.spot is null`;
  if (within === 0) return sql`(${inside})`;
  return sql`(${inside} or notice.spot <@ circle(${middleOf(areaId)}, ${within * 1_000}))`;
}

function rank(query: string, manner: Manner): RawBuilder<unknown> {
  if (query === '') return sql`0::float4`;
  return manner === 'words'
    ? sql`ts_rank(notice.search, websearch_to_tsquery('dutch', ${query}), 1)`
    : sql`word_similarity(${query}, notice.title)`;
}

/** Of words that are everywhere only the newest are ranked. */
function orderOf({ query }: ListFilter, middle: RawBuilder<unknown> | null, manner: Manner): RawBuilder<unknown> {
  if (query) return manner === 'words' ? sql`notice.placed_at desc, notice.id desc` : sql`rank desc, notice.id desc`;
  const newest = sql`notice.placed_at desc, notice.id desc`;
  return middle ? sql`notice.spot <-> ${middle} nulls last, ${newest}` : newest;
}
