import type { Db } from '../../../platform/db/db.ts';
import { consultationStaffPath } from '../consultation-path.ts';
import { layOpen } from './lay-open.ts';

/** A consultation of which all is there but the announcement, and one that lies open. Answers where to look. */
export async function draftToPrepare(db: Db, at: Date): Promise<string[]> {
  const slug = 'ontwerp-in-voorbereiding';
  const { id: projectId } = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug, question: 'Hoe wordt de kade?', status: 'published', publishedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('agreement').values({ projectId, version: 1, level: 'meedenken', publishedAt: at }).execute();
  const { id: stepId } = await db
    .insertInto('step')
    .values({ projectId, instrument: 'consultation', title: 'Reageer op de kade', assurance: 'anonymous' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const days = { firstDay: '2026-11-30', lastDay: '2027-01-11' };
  await db
    .insertInto('consultation')
    .values({ stepId, draftTitle: 'Ontwerp-plan kade', ...days, createdAt: at })
    .execute();
  const made = await db
    .insertInto('consultationParagraph')
    .values([
      { stepId, ordinal: 1, kind: 'heading', body: 'Wat er komt' },
      { stepId, ordinal: 2, kind: 'text', body: 'Er komen bomen op de kade.' },
      { stepId, ordinal: 3, kind: 'text', body: 'Er komt een trap naar het water.' },
    ])
    .returning('id')
    .execute();
  const staff = consultationStaffPath({ id: stepId, projectSlug: slug });
  const open = await layOpen(db, 'ontwerp-ligt-open');
  return [
    consultationStaffPath({ id: open.stepId, projectSlug: open.slug }),
    staff,
    `${staff}/ontwerp`,
    `${staff}/ontwerp/${made[1]?.id}`,
  ];
}
