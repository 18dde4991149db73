import { atHour } from '../../../platform/calendar/at-hour.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Db } from '../../../platform/db/db.ts';

/**
 * A trajectory with a draft of a heading and two texts, which has lain open for a week today (YYYY-MM-DD), of six;
 * `paragraphs` are its ids in order.
 */
export async function layOpen(db: Db, slug: string, today = '2026-11-23') {
  const [firstDay, lastDay] = [addDays(today, -7), addDays(today, 35)];
  const announcedAt = atHour(addDays(today, -13), 10);
  const project = { kind: 'trajectory', slug, question: 'Hoe wordt de Lindelaan veiliger?' } as const;
  const { id: projectId } = await db
    .insertInto('project')
    .values({ ...project, status: 'published', publishedAt: announcedAt })
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
      opensAt: atHour(firstDay, 0),
      closesAt: atHour(addDays(lastDay, 1), 0),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('consultation')
    .values({
      stepId,
      draftTitle: 'Ontwerp-verkeersbesluit Lindelaan',
      ...{ firstDay, lastDay, announcedAt, createdAt: announcedAt },
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
