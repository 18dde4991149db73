import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Kind } from '../notices/notice.ts';
import type { Helped } from '../outcome/outcome.ts';

/** How much is asked for, offered, brought together, and whether it helped. */
export type HelpFigures = {
  needs: number;
  offers: number;
  threads: number;
  matches: number;
  asked: number;
  /** Answers to "did it help?", of both sides. */
  helped: Record<Helped, number>;
  /** Hours from a first message to the first answer of the other side, in half of the conversations; null without any. */
  hoursToAnswer: number | null;
  /** Conversations in which the other side never answered. */
  unanswered: number;
};
export type KindFigures = {
  kind: Kind;
  needs: number;
  offers: number;
  matches: number;
  helped: number;
  notHelped: number;
};
/** Why it helped or not, without who said so. */
export type Word = { helped: Helped; why: string; subject: string; at: Date };

/** The figures of the town. */
export async function helpFigures(db: Db, today: string): Promise<HelpFigures> {
  const { rows } = await sql<Omit<HelpFigures, 'helped'> & Record<Helped, number>>`
    with answered as (
      select thread.id, min(message.sent_at) - thread.opened_at as took
      from help_thread thread left join help_message message on message.thread_id = thread.id and message.side <> thread.opened_by
      group by thread.id
    )
    select
      (select count(*) from help_notice where side = 'need' and status = 'published' and until_on >= ${today}::date) as needs,
      (select count(*) from help_notice where side = 'offer' and status = 'published' and until_on >= ${today}::date
        and owner_id is not null) as offers,
      (select count(*) from help_thread) as threads,
      (select count(*) from help_thread where matched_at is not null) as matches,
      (select count(*) from help_thread where asked_at is not null) as asked,
      (select count(*) from help_outcome where helped = 'yes') as yes,
      (select count(*) from help_outcome where helped = 'a_bit') as a_bit,
      (select count(*) from help_outcome where helped = 'no') as no,
      (select round(extract(epoch from percentile_cont(0.5) within group (order by took)) / 3600)::int from answered) as hours_to_answer,
      (select count(*) from answered where took is null) as unanswered`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('The figures of needs and offers gave no row.');
  const { yes, aBit, no, ...figures } = row as typeof row & { aBit: number };
  return { ...figures, helped: { yes, a_bit: aBit, no } };
}

/** The same by kind of help; a match counts for the kind of its need, or else of its offer. */
export async function figuresByKind(db: Db): Promise<KindFigures[]> {
  const { rows } = await sql<KindFigures>`
    with matched as (
      select thread.id, coalesce(need.kind, offer.kind) as kind from help_thread thread
      left join help_notice need on need.id = thread.need_id left join help_notice offer on offer.id = thread.offer_id
      where matched_at is not null
    )
    select kind,
      (select count(*) from help_notice where help_notice.kind = kinds.kind and side = 'need') as needs,
      (select count(*) from help_notice where help_notice.kind = kinds.kind and side = 'offer') as offers,
      (select count(*) from matched where matched.kind = kinds.kind) as matches,
      (select count(*) from matched join help_outcome on thread_id = matched.id
        where matched.kind = kinds.kind and helped <> 'no') as helped,
      (select count(*) from matched join help_outcome on thread_id = matched.id
        where matched.kind = kinds.kind and helped = 'no') as not_helped
    from unnest(array['hands', 'knowledge', 'place', 'material', 'money', 'network']) kinds (kind)`.execute(db);
  return rows;
}

/** What people said of whether it helped, newest first. */
export async function latestWords(db: Db, limit: number): Promise<Word[]> {
  const { rows } = await sql<Word>`
    select outcome.helped, outcome.why, coalesce(need.title, offer.title) as subject, outcome.answered_at as at
    from help_outcome outcome join help_thread thread on thread.id = outcome.thread_id
    left join help_notice need on need.id = thread.need_id left join help_notice offer on offer.id = thread.offer_id
    where outcome.why <> '' order by outcome.answered_at desc limit ${limit}`.execute(db);
  return rows;
}
