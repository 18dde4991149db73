import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { type AreaOption, areasWithin, middleOf } from '../../areas/index.ts';
import type { Kind, Side } from '../notices/notice.ts';
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
  const { side, page, areaId, query } = filter;
  const asked = conditions(filter, areas, today, manner);
  const count = (of: Side) =>
    sql`(select count(*)::int from (select from help_notice notice where side = ${of} and ${asked} limit ${mostShown}) counted)`;
  const middle = areaId === null ? null : middleOf(areaId);
  const { rows } = await sql<NoticeCard>`
    with hit as materialized (
      select notice.id, ${middle ? sql`notice.spot <-> ${middle}` : sql`null::float8`} as metres, ${rank(query, manner)} as rank
      from help_notice notice where side = ${side} and ${asked}
      order by ${orderOf(filter, middle, manner)} limit ${query ? mostShown : pageSize} offset ${query ? 0 : (page - 1) * pageSize}
    ), chosen as (
      select * from hit ${
        query
          ? sql`order by ${middle ? sql`metres nulls last,` : sql``} rank desc, id desc
        limit ${pageSize} offset ${(page - 1) * pageSize}`
          : sql``
      }
    )
    select notice.id, notice.side, notice.kind, notice.title, left(notice.body, 180) as excerpt, notice.organisation,
      area.name as area_name, notice.place, notice.until_on, project.question as initiative, chosen.metres
    from chosen join help_notice notice using (id)
    left join area on area.id = notice.area_id left join project on project.id = notice.project_id
    order by ${middle ? sql`chosen.metres nulls last,` : sql``} chosen.rank desc, notice.placed_at desc, notice.id desc`.execute(
    db,
  );
  const counted = await sql<Record<Side, number>>`select ${count('need')} as need, ${count('offer')} as offer`.execute(
    db,
  );
  return { notices: rows, counts: counted.rows[0] ?? { need: 0, offer: 0 } };
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
