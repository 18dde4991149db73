import { type ExpressionBuilder, sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { DB } from '../../platform/db/schema.ts';
import { conditions } from './filter-conditions.ts';
import { type ListFilter, pageSize, type Sort } from './list-filter.ts';

/** An idea as a list shows it. */
export type IdeaCard = {
  id: number;
  title: string;
  excerpt: string;
  areaName: string | null;
  pictureId: string | null;
  pictureAlt: string | null;
  supportCount: number;
  commentCount: number;
  publishedAt: Date | null;
  outcome: 'adopted' | 'partly' | 'not_adopted' | null;
};
export type IdeaList = { ideas: IdeaCard[]; total: number };

/** One page of the published ideas of a step. `day` (YYYY-MM-DD) fixes the random order for that day. */
export async function listIdeas(db: Db, stepId: number, filter: ListFilter, day: string): Promise<IdeaList> {
  const chosen = (eb: ExpressionBuilder<DB, 'contribution'>) => eb.and(conditions(eb, stepId, filter));
  const rows = await db
    .selectFrom('contribution')
    .leftJoin('area', 'area.id', 'contribution.areaId')
    .leftJoin('picture', 'picture.id', 'contribution.pictureId')
    .leftJoin('response', 'response.id', 'contribution.responseId')
    .select((eb) => [
      'contribution.id',
      'contribution.title',
      sql<string>`left(contribution.body, 180)`.as('excerpt'),
      'area.name as areaName',
      'contribution.pictureId',
      'picture.alt as pictureAlt',
      'contribution.supportCount',
      'contribution.commentCount',
      'contribution.publishedAt',
      'response.outcome',
      // Apart from the page itself, so that the page can stop reading after twenty.
      eb
        .selectFrom('contribution')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .where(chosen)
        .as('total'),
    ])
    .where(chosen)
    .orderBy(orderOf(filter.sort, day))
    .orderBy('contribution.id', 'desc')
    .limit(pageSize)
    .offset((filter.page - 1) * pageSize)
    .execute();
  return { ideas: rows.map(({ total: _, ...idea }) => idea), total: rows[0]?.total ?? 0 };
}

/** The few that a project page shows: the most supported first, then the newest. */
export function topIdeas(db: Db, stepId: number, count: number): Promise<IdeaCard[]> {
  // Chosen before anything is joined to it, so that thousands are sorted but a few are looked up.
  return db
    .with('chosen', (cte) =>
      cte
        .selectFrom('contribution')
        .select(['id', 'title', 'body', 'areaId', 'pictureId', 'responseId'])
        .select(['supportCount', 'commentCount', 'publishedAt'])
        .where('stepId', '=', stepId)
        .where('status', '=', 'published')
        .orderBy('supportCount', 'desc')
        .orderBy('id', 'desc')
        .limit(count),
    )
    .selectFrom('chosen')
    .leftJoin('area', 'area.id', 'chosen.areaId')
    .leftJoin('picture', 'picture.id', 'chosen.pictureId')
    .leftJoin('response', 'response.id', 'chosen.responseId')
    .select([
      'chosen.id',
      'chosen.title',
      sql<string>`left(chosen.body, 180)`.as('excerpt'),
      'area.name as areaName',
      'chosen.pictureId',
      'picture.alt as pictureAlt',
      'chosen.supportCount',
      'chosen.commentCount',
      'chosen.publishedAt',
      'response.outcome',
    ])
    .orderBy('chosen.supportCount', 'desc')
    .orderBy('chosen.id', 'desc')
    .execute();
}

function orderOf(sort: Sort, day: string) {
  switch (sort) {
    case 'nieuwste':
      return sql`contribution.published_at desc`;
    case 'steun':
      return sql`contribution.support_count desc`;
    case 'reacties':
      return sql`contribution.comment_count desc`;
    case 'willekeurig':
      // The same all day, so that the next page goes on where this one ended.
      return sql`md5(contribution.id::text || ${day}::text)`;
  }
}
