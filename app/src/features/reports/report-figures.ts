import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { type AnswerFigures, answerFigures } from '../answers/index.ts';
import { type RatingFigures, ratingFigures } from '../ratings/index.ts';
import { loadReach, type ReachFigures } from './load-reach.ts';

/** What a report counts; stored with each published version, so that it keeps telling what was known then. */
export type ReportFigures = ReachFigures & {
  contributions: number;
  supports: number;
  reactions: number;
  answers: AnswerFigures;
  ratings: RatingFigures;
};

/** The figures as they are now. */
export async function reportFigures(db: Db | Tx, projectId: number, now: Date): Promise<ReportFigures> {
  return {
    ...(await loadReach(db, projectId)),
    ...(await actCounts(db, projectId)),
    answers: await answerFigures(db, now, projectId),
    ratings: await ratingFigures(db, projectId),
  };
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
