import type { Actor } from '../../platform/actor.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { tookPart } from '../steps/index.ts';
import { figuresOf, type RatingFigures, type Score } from './rating.ts';

/** What people thought of a trajectory, as far as it may be shown. */
export async function ratingFigures(db: Db | Tx, projectId: number): Promise<RatingFigures> {
  const rows = await db
    .selectFrom('rating')
    .select((eb) => ['score', eb.fn.countAll<number>().as('count')])
    .where('projectId', '=', projectId)
    .groupBy('score')
    .execute();
  return figuresOf(new Map(rows.map((row) => [row.score, row.count])));
}

/** What RatingBlock shows to this visitor. */
export type RatingModel = {
  projectSlug: string;
  mayRate: boolean;
  mine: { score: Score; remark: string } | null;
  figures: RatingFigures;
};

/** The rating of a trajectory as this visitor may see and change it. */
export async function ratingModel(db: Db, actor: Actor, project: { id: number; slug: string }): Promise<RatingModel> {
  const mayRate = await tookPart(db, actor, project.id);
  const mine = mayRate ? await ownRating(db, actor, project.id) : undefined;
  return {
    projectSlug: project.slug,
    mayRate,
    mine: mine ? { score: mine.score as Score, remark: mine.remark } : null,
    figures: await ratingFigures(db, project.id),
  };
}

function ownRating(db: Db, actor: Actor, projectId: number) {
  const mine = db.selectFrom('rating').select(['score', 'remark']).where('projectId', '=', projectId);
  return actor.kind === 'person'
    ? mine.where('personId', '=', actor.personId).executeTakeFirst()
    : mine.where('visitorId', '=', actor.visitorId).executeTakeFirst();
}

/** The remarks that came with ratings, newest first; for staff only. */
export function ratingRemarks(db: Db, projectId: number, limit: number) {
  return db
    .selectFrom('rating')
    .select(['score', 'remark', 'ratedAt'])
    .where('projectId', '=', projectId)
    .where('remark', '<>', '')
    .orderBy('ratedAt', 'desc')
    .limit(limit)
    .execute();
}
