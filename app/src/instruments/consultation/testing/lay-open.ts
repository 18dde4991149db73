import type { Db } from '../../../platform/db/db.ts';

/**
 * A trajectory with a draft of a heading and two texts, which lies open for six weeks from Monday 16 November 2026;
 * `paragraphs` are its ids in order.
 */
export async function layOpen(db: Db, slug: string) {
  const project = { kind: 'trajectory', slug, question: 'Hoe wordt de Lindelaan veiliger?' } as const;
  const { id: projectId } = await db
    .insertInto('project')
    .values({ ...project, status: 'published', publishedAt: new Date('2026-11-09T09:00:00Z') })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: stepId } = await db
    .insertInto('step')
    .values({
      projectId,
      instrument: 'consultation',
      title: 'Reageer op het ontwerp',
      status: 'published',
      assurance: 'anonymous',
      opensAt: new Date('2026-11-15T23:00:00Z'),
      closesAt: new Date('2026-12-28T23:00:00Z'),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('consultation')
    .values({
      stepId,
      draftTitle: 'Ontwerp-verkeersbesluit Lindelaan',
      firstDay: '2026-11-16',
      lastDay: '2026-12-28',
      announcedAt: new Date('2026-11-10T09:00:00Z'),
      createdAt: new Date('2026-11-09T09:00:00Z'),
    })
    .execute();
  const made = await db
    .insertInto('consultationParagraph')
    .values([
      { stepId, ordinal: 1, kind: 'heading', body: 'Wat er verandert' },
      { stepId, ordinal: 2, kind: 'text', body: 'De Lindelaan wordt een fietsstraat.' },
      { stepId, ordinal: 3, kind: 'text', body: 'Auto’s rijden er hoogstens dertig kilometer per uur.' },
    ])
    .returning('id')
    .execute();
  return { projectId, stepId, slug, paragraphs: made.map(({ id }) => id) };
}
