import type { Insertable } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Step } from '../../../platform/db/schema.ts';

export type IdeasStep = { projectId: number; slug: string; stepId: number; path: string };

/** A published trajectory with one open step for ideas, where visitors may take part unless said otherwise. */
export async function makeIdeasStep(db: Db, slug: string, step: Partial<Insertable<Step>> = {}): Promise<IdeasStep> {
  const project = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug, question: `Hoe wordt ${slug} groener?`, status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('step')
    .values({
      projectId: project.id,
      instrument: 'ideas',
      title: 'Uw ideeën',
      status: 'published',
      assurance: 'anonymous',
      opensAt: new Date('2026-11-01T08:00:00Z'),
      closesAt: new Date('2026-12-01T21:00:00Z'),
      ...step,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { projectId: project.id, slug, stepId: id, path: `/trajecten/${slug}/ideeen/${id}` };
}

/** Puts published ideas in a step, oldest first; answers their ids. */
export async function makeIdeas(
  db: Db,
  { projectId, stepId }: IdeasStep,
  ideas: readonly {
    title: string;
    body?: string;
    supportCount?: number;
    commentCount?: number;
    publishedAt?: Date;
    status?: 'published' | 'waiting' | 'hidden' | 'withdrawn';
    visitorId?: string;
    personId?: string;
    areaId?: number;
    longitude?: number;
    latitude?: number;
  }[],
): Promise<number[]> {
  if (ideas.length === 0) return [];
  const day = new Date('2026-11-10T09:00:00Z');
  const rows = await db
    .insertInto('contribution')
    .values(
      ideas.map(({ publishedAt = day, status = 'published', ...idea }) => ({
        projectId,
        stepId,
        submittedAt: publishedAt,
        publishedAt,
        status,
        ...idea,
      })),
    )
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}
