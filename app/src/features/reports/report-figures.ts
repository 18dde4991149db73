import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { type AnswerFigures, answerFigures } from '../answers/index.ts';
import { type RatingFigures, ratingFigures } from '../ratings/index.ts';
import { type Suppressed, suppressSmall } from './suppress.ts';

/** What a report counts; stored with each published version, so that it keeps telling what was known then. */
export type ReportFigures = {
  /** People who contributed, supported or reacted, each counted once. */
  participants: Suppressed;
  /** By the way in which they first took part. */
  byChannel: Suppressed;
  /** By the area where they lived then; those who did not tell count as ''. */
  byArea: Suppressed;
  contributions: number;
  supports: number;
  reactions: number;
  answers: AnswerFigures;
  ratings: RatingFigures;
};

type Counts = { channel: string; area: string; people: number };

/** The figures as they are now. */
export async function reportFigures(db: Db | Tx, projectId: number, now: Date): Promise<ReportFigures> {
  const counts = await participants(db, projectId);
  const acts = await actCounts(db, projectId);
  const people = counts.reduce((sum, row) => sum + row.people, 0);
  return {
    participants: suppressSmall([{ key: '', count: people }]),
    byChannel: suppressSmall(sumBy(counts, 'channel')),
    byArea: suppressSmall(sumBy(counts, 'area')),
    ...acts,
    answers: await answerFigures(db, now, projectId),
    ratings: await ratingFigures(db, projectId),
  };
}

// Everybody counts once: a contact that became a person is that person, and the first act decides channel and area.
async function participants(db: Db | Tx, projectId: number): Promise<Counts[]> {
  const { rows } = await sql<Counts>`
    select channel, coalesce(area.name, '') as area, count(*) as people
    from (
      select distinct on (coalesce(act.person_id::text, contact.person_id::text, 'c' || act.contact_id, 'v' || act.visitor_id))
        act.channel, act.area_id
      from act left join contact on contact.id = act.contact_id
      where act.project_id = ${projectId} and act.kind in ('contribute', 'support', 'comment')
        and coalesce(act.person_id::text, act.contact_id::text, act.visitor_id) is not null
      order by coalesce(act.person_id::text, contact.person_id::text, 'c' || act.contact_id, 'v' || act.visitor_id), act.at, act.id
    ) first_act
    left join area on area.id = first_act.area_id
    group by 1, 2`.execute(db);
  return rows;
}

async function actCounts(db: Db | Tx, projectId: number) {
  return db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('contribution')
        .select(sql<number>`count(*)`.as('count'))
        .where('projectId', '=', projectId)
        .where('status', 'in', ['published', 'waiting'])
        .as('contributions'),
      eb
        .selectFrom('act')
        .select(sql<number>`count(*)`.as('count'))
        .where('projectId', '=', projectId)
        .where('kind', '=', 'support')
        .as('supports'),
      eb
        .selectFrom('comment')
        .innerJoin('contribution', 'contribution.id', 'comment.contributionId')
        .select(sql<number>`count(*)`.as('count'))
        .where('contribution.projectId', '=', projectId)
        .where('comment.status', '=', 'published')
        .where('comment.official', '=', false)
        .as('reactions'),
    ])
    .executeTakeFirstOrThrow()
    .then((row) => ({
      contributions: row.contributions ?? 0,
      supports: row.supports ?? 0,
      reactions: row.reactions ?? 0,
    }));
}

function sumBy(counts: readonly Counts[], part: 'channel' | 'area') {
  const sums = new Map<string, number>();
  for (const row of counts) sums.set(row[part], (sums.get(row[part]) ?? 0) + row.people);
  return [...sums].map(([key, count]) => ({ key, count }));
}
