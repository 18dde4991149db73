import type { Db } from '../../app/src/platform/db/db.ts';

/** A dialogue that is open for everybody, with the numbers of its statements. */
export type SeededDialogue = { stepId: number; path: string; statements: number[] };

/** Makes a dialogue with so many statements that takes answers for a day, without an account. */
export async function seedDialogue(db: Db, count: number): Promise<SeededDialogue> {
  const day = 24 * 3_600_000;
  const at = new Date();
  const slug = 'dialoog';
  const { id: projectId } = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug, question: 'Wat vindt u?', status: 'published', publishedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: stepId } = await db
    .insertInto('step')
    .values({
      projectId,
      instrument: 'dialogue',
      title: 'Zeg wat u vindt',
      status: 'published',
      assurance: 'anonymous',
      opensAt: new Date(at.getTime() - day),
      closesAt: new Date(at.getTime() + day),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('dialogue').values({ stepId, question: 'Wat vindt u?', createdAt: at }).execute();
  const made = await db
    .insertInto('dialogueStatement')
    .values(
      Array.from({ length: count }, (_, index) => ({
        stepId,
        body: `Stelling ${index + 1}.`,
        source: 'seed' as const,
        status: 'published' as const,
        submittedAt: at,
        publishedAt: at,
      })),
    )
    .returning('id')
    .execute();
  return { stepId, path: `/trajecten/${slug}/dialoog/${stepId}`, statements: made.map(({ id }) => id) };
}
