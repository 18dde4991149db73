import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../platform/db/db.ts';
import type { Addressed } from '../project-access/index.ts';
import type { Outcome } from './answer.ts';

export type Answer = {
  id: number;
  outcome: Outcome;
  why: string;
  givenAt: Date;
  projectId: number;
  projectKind: Addressed['kind'];
  projectSlug: string;
  projectQuestion: string;
  projectStatus: 'draft' | 'published' | 'closed';
  /** All contributions that it answers, also those that are not on the site. */
  contributionCount: number;
  publishedCount: number;
  contributions: { id: number; title: string; body: string }[];
  replaces: { id: number; givenAt: Date } | null;
  replacedBy: { id: number; givenAt: Date } | null;
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
    .leftJoin('response as old', 'old.id', 'response.replacesId')
    .leftJoin('response as newer', 'newer.replacesId', 'response.id')
    .select((eb) => [
      'response.id',
      'response.outcome',
      'response.why',
      'response.givenAt',
      'response.projectId',
      'project.kind as projectKind',
      'project.slug as projectSlug',
      'project.question as projectQuestion',
      'project.status as projectStatus',
      'old.id as oldId',
      'old.givenAt as oldAt',
      'newer.id as newerId',
      'newer.givenAt as newerAt',
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
          .select(['contribution.id', 'contribution.title', 'contribution.body'])
          .whereRef('contribution.responseId', '=', 'response.id')
          .where('contribution.status', '=', 'published')
          .orderBy('contribution.supportCount', 'desc')
          .orderBy('contribution.id')
          .limit(limit)
          .offset(offset),
      ).as('contributions'),
    ])
    .where('response.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { oldId, oldAt, newerId, newerAt, ...answer } = row;
  return {
    ...answer,
    contributionCount: answer.contributionCount ?? 0,
    publishedCount: answer.publishedCount ?? 0,
    replaces: oldId !== null && oldAt ? { id: oldId, givenAt: oldAt } : null,
    replacedBy: newerId !== null && newerAt ? { id: newerId, givenAt: newerAt } : null,
  };
}
