import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { type AreaOption, middleOf } from '../../areas/index.ts';
import type { Side } from '../notices/notice.ts';
import { narrowing, onSide, standing } from './conditions.ts';
import { isNarrowed, type ListFilter, mostShown } from './list-filter.ts';

/** What has the words on either side, at most `mostShown`; `alike` where no text has them and these titles are nearly spelt so. */
export type Found = { ids: Record<Side, number[]>; alike: boolean };

/** Everything that has these words, in no order. */
export async function findByWords(
  db: Db,
  filter: ListFilter,
  areas: readonly AreaOption[],
  today: string,
): Promise<Found> {
  const exact = await having(db, filter, areas, today);
  if (!isEmpty(exact)) return { ids: exact, alike: false };
  // Who spelt a word well is not corrected: then it is the rest that nothing fits.
  const anywhere: ListFilter = { ...filter, kind: null, areaId: null };
  if (isNarrowed({ ...filter, query: '' }) && !isEmpty(await having(db, anywhere, areas, today))) {
    return { ids: exact, alike: false };
  }
  const alike = await sql<{ id: number; side: Side }>`
    select id, side from help_notice notice where id = any (array(select help_nearly_spelt(${filter.query})))
      and ${standing(today)} and (${narrowing(filter, areas)}) is true`.execute(db);
  return { ids: bySide(alike.rows), alike: true };
}

/** One query for both sides, each by its own index. */
async function having(db: Db, filter: ListFilter, areas: readonly AreaOption[], today: string) {
  const { rows } = await sql<{ id: number; side: Side }>`
    (select id, side from help_notice notice where ${asked(filter, 'need', areas, today)} limit ${mostShown})
    union all
    (select id, side from help_notice notice where ${asked(filter, 'offer', areas, today)} limit ${mostShown})`.execute(
    db,
  );
  return bySide(rows);
}

function asked(filter: ListFilter, side: Side, areas: readonly AreaOption[], today: string): RawBuilder<unknown> {
  // All but the words is asked as a truth, so that no other index than that of the words is read.
  return sql`${onSide(side)} and ${standing(today)} and (${narrowing(filter, areas)}) is true and ${has(filter.query)}`;
}

function has(query: string): RawBuilder<boolean> {
  return sql<boolean>`notice.search @@ ${asQuery(query)}`;
}

/** Asked as a value of its own, so that the words are read once and not for each text. */
function asQuery(query: string): RawBuilder<unknown> {
  return sql`(select websearch_to_tsquery('dutch', ${query}))`;
}

function bySide(rows: readonly { id: number; side: Side }[]): Record<Side, number[]> {
  const of = (side: Side) => rows.filter((row) => row.side === side).map(({ id }) => id);
  return { need: of('need'), offer: of('offer') };
}

function isEmpty({ need, offer }: Record<Side, number[]>): boolean {
  return need.length + offer.length === 0;
}

/** Those found on the side that is shown, with how well they fit; of words that are everywhere only the newest are ranked. */
export function ranked(filter: ListFilter, { ids, alike }: Found, areas: readonly AreaOption[], today: string) {
  const { side, query, areaId } = filter;
  const metres = areaId === null ? sql`null::float8` : sql`notice.spot <-> ${middleOf(areaId)}`;
  const rank = alike ? sql`word_similarity(${query}, notice.title)` : sql`ts_rank(notice.search, ${asQuery(query)}, 1)`;
  const from = sql`select notice.id, ${metres} as metres, ${rank} as rank from help_notice notice`;
  if (ids[side].length < mostShown) return sql`${from} where notice.id = any (${ids[side]}::bigint[])`;
  // What very many have is met soon enough by walking from the newest on.
  return sql`${from} where ${onSide(side)} and ${standing(today)} and (${narrowing(filter, areas)} and ${has(query)}) is true
    order by notice.placed_at desc, notice.id desc limit ${mostShown}`;
}
