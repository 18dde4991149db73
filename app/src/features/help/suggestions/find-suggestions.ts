import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { onSide, standing } from '../list/conditions.ts';
import type { Notice } from '../notices/load-notice.ts';
import { type Kind, otherSide, type Side } from '../notices/notice.ts';
import { commonWords } from './common-words.ts';
import { type Facts, type Judged, judge, wordOf } from './suggestion.ts';

/** A notice of the other side, with why it goes with ours. */
export type Suggestion = {
  id: number;
  side: Side;
  kind: Kind;
  title: string;
  organisation: string;
  areaName: string | null;
  initiative: string | null;
} & Judged;

const mostShown = 4;
// From each of these are looked at: the nearest of the same kind, and the newest about the same.
const looked = 40;
// Words that many titles have are met among so many of the newest; only of rarer ones the index is read.
const walked = 1_000;

type Row = Omit<Suggestion, keyof Judged> & Facts;

/** What goes best with a notice, from the other side, the best first. */
export async function findSuggestions(db: Db, notice: Notice, today: string): Promise<Suggestion[]> {
  const side = otherSide[notice.side];
  const { rows } = await sql<Row>`
    with own as materialized (
      select kind, area_id, spot, spot_is_area, subject, project_id,
        array(select unnest(topic) except select unnest(${commonWords}::text[])) as topic
      from help_notice where id = ${notice.id}
    ), recent as materialized (
      select id from (
        select id, topic, placed_at from help_notice notice where ${onSide(side)} and ${standing(today)}
        order by placed_at desc, id desc limit ${walked}
      ) newest where topic && (select topic from own) order by placed_at desc, id desc limit ${looked}
    ), looked as (
      (select id from help_notice notice where ${onSide(side)} and kind = ${notice.kind} and ${standing(today)}
        order by spot <-> (select spot from own) limit ${looked})
      union
      (select id from help_notice notice where ${onSide(side)} and kind = ${notice.kind} and ${standing(today)}
        order by placed_at desc, id desc limit ${looked})
      union
      select id from recent
      union
      (select id from help_notice notice where (select count(*) from recent) < ${looked}
        and ${onSide(side)} and topic && (select topic from own) and ${standing(today)}
        order by placed_at desc, id desc limit ${looked})
    )
    select notice.id, notice.side, notice.kind, notice.title, notice.organisation, area.name as area_name,
      project.question as initiative, notice.kind = own.kind as same_kind, notice.spot <-> own.spot as metres,
      notice.spot_is_area or own.spot_is_area as roughly,
      coalesce(notice.area_id = own.area_id, false) as same_area,
      array(
        select word from unnest(own.topic) word where word = any(notice.subject)
        union
        select word from unnest(notice.topic) word where word = any(own.subject) and word <> all(${commonWords}::text[])
        order by 1
      ) as shared
    from looked join help_notice notice using (id) cross join own
    left join area on area.id = notice.area_id left join project on project.id = notice.project_id`.execute(db);
  const text = `${notice.title} ${notice.body}`;
  return rows
    .flatMap(({ sameKind, metres, roughly, sameArea, shared, ...shown }) => {
      const judged = judge({ sameKind, metres, roughly, sameArea, shared: shared.map((stem) => wordOf(stem, text)) });
      return judged ? [{ ...shown, ...judged }] : [];
    })
    .sort((one, other) => other.score - one.score || other.id - one.id)
    .slice(0, mostShown);
}
