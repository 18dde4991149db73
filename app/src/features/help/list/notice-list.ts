import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { type AreaOption, middleOf } from '../../areas/index.ts';
import { type Kind, otherSide, type Side } from '../notices/notice.ts';
import { findByWords, ranked } from './by-words.ts';
import { narrowing, standing } from './conditions.ts';
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
  const { side } = filter;
  if (filter.query !== '') {
    const found = await findByWords(db, filter, areas, today);
    const counts = { need: found.ids.need.length, offer: found.ids.offer.length };
    const order = sql`${filter.areaId === null ? sql`` : sql`chosen.metres nulls last,`} chosen.rank desc, chosen.id desc`;
    const page = sql`select * from (${ranked(filter, found, areas, today)}) chosen order by ${order} ${partOf(filter)}`;
    return { notices: counts[side] === 0 ? [] : await cardsOf(db, page, order), counts, alike: found.alike };
  }
  const asked = sql`${standing(today)} and ${narrowing(filter, areas)}`;
  const [notices, own, other] = await Promise.all([
    nearestOrNewest(db, filter, asked),
    count(db, side, asked),
    count(db, otherSide[side], asked),
  ]);
  const counts = side === 'need' ? { need: own, offer: other } : { need: other, offer: own };
  return { notices, counts, alike: false };
}

function nearestOrNewest(db: Db, filter: ListFilter, asked: RawBuilder<unknown>): Promise<NoticeCard[]> {
  const { side, areaId } = filter;
  const metres = areaId === null ? sql`null::float8` : sql`notice.spot <-> ${middleOf(areaId)}`;
  const newest = sql`notice.placed_at desc, notice.id desc`;
  const page = sql`select notice.id, ${metres} as metres from help_notice notice where side = ${side} and ${asked}
    order by ${areaId === null ? newest : sql`${metres} nulls last, ${newest}`} ${partOf(filter)}`;
  return cardsOf(db, page, areaId === null ? newest : sql`chosen.metres nulls last, ${newest}`);
}

function partOf({ page }: ListFilter): RawBuilder<unknown> {
  return sql`limit ${pageSize} offset ${(page - 1) * pageSize}`;
}

/** What a list shows of the chosen ids. */
async function cardsOf(db: Db, chosen: RawBuilder<unknown>, order: RawBuilder<unknown>): Promise<NoticeCard[]> {
  const { rows } = await sql<NoticeCard>`
    with chosen as materialized (${chosen})
    select notice.id, notice.side, notice.kind, notice.title, left(notice.body, 180) as excerpt, notice.organisation,
      area.name as area_name, notice.place, notice.until_on, project.question as initiative, chosen.metres
    from chosen join help_notice notice on notice.id = chosen.id
    left join area on area.id = notice.area_id left join project on project.id = notice.project_id
    order by ${order}`.execute(db);
  return rows;
}

/** How many there are on a side, as far as anybody reads. */
async function count(db: Db, of: Side, asked: RawBuilder<unknown>): Promise<number> {
  // The index of the newest meets them soon; it holds one side apart from the other.
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from help_notice notice where side = ${of} and ${asked}
      order by notice.placed_at desc, notice.id desc limit ${mostShown}) counted`.execute(db);
  return rows[0]?.count ?? 0;
}
