import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../platform/db/db.ts';
import type { Outcome } from './answer.ts';

export type Answer = {
  id: number;
  outcome: Outcome;
  why: string;
  givenAt: Date;
  projectId: number;
  projectSlug: string;
  projectQuestion: string;
  projectStatus: 'draft' | 'published' | 'closed';
  /** All contributions that it answers, also those that are not on the site. */
  contributionCount: number;
  publishedCount: number;
  contributions: { id: number; title: string; body: string; authorName: string }[];
  replaces: { id: number; givenAt: string } | null;
  replacedBy: { id: number; givenAt: string } | null;
};

/** An answer with one page of the contributions that it answers, or undefined. */
export async function loadAnswer(
  db: Db,
  id: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<Answer | undefined> {
  const row = await db
    .selectFrom('response')
    .innerJoin('project', 'project.id', 'response.projectId')
    .select((eb) => [
      'response.id',
      'response.outcome',
      'response.why',
      'response.givenAt',
      'response.projectId',
      'project.slug as projectSlug',
      'project.question as projectQuestion',
      'project.status as projectStatus',
      eb
        .selectFrom('contribution')
        .select((c) => c.fn.countAll<number>().as('count'))
        .whereRef('contribution.responseId', '=', 'response.id')
        .as('contributionCount'),
      eb
        .selectFrom('contribution')
        .select((c) => c.fn.countAll<number>().as('count'))
        .whereRef('contribution.responseId', '=', 'response.id')
        .where('contribution.status', '=', 'published')
        .as('publishedCount'),
      jsonArrayFrom(
        eb
          .selectFrom('contribution')
          .select(['contribution.id', 'contribution.title', 'contribution.body', 'contribution.authorName'])
          .whereRef('contribution.responseId', '=', 'response.id')
          .where('contribution.status', '=', 'published')
          .orderBy('contribution.supportCount', 'desc')
          .orderBy('contribution.id')
          .limit(limit)
          .offset(offset),
      ).as('contributions'),
      jsonArrayFrom(
        eb
          .selectFrom('response as old')
          .select(['old.id', 'old.givenAt'])
          .whereRef('old.id', '=', 'response.replacesId'),
      ).as('replaces'),
      jsonArrayFrom(
        eb
          .selectFrom('response as newer')
          .select(['newer.id', 'newer.givenAt'])
          .whereRef('newer.replacesId', '=', 'response.id'),
      ).as('replacedBy'),
    ])
    .where('response.id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      ...row,
      contributionCount: row.contributionCount ?? 0,
      publishedCount: row.publishedCount ?? 0,
      replaces: row.replaces[0] ?? null,
      replacedBy: row.replacedBy[0] ?? null,
    }
  );
}
