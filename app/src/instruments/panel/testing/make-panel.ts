import type { Db } from '../../../platform/db/db.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import { codeOf, hashOfCode } from '../answering/invitation-code.ts';

/** A panel about the market square with two questions, open until 10 December, and one officer; for tests. */
export async function makePanel(db: Db, options: { answerUntil?: string | null; deleteOn?: string | null } = {}) {
  const slug = `markt-${crypto.randomUUID()}`;
  const { id: projectId } = await db
    .insertInto('project')
    .values({
      kind: 'trajectory',
      slug,
      question: 'Wat doen wij met de markt?',
      status: 'published',
      publishedAt: '2026-10-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: stepId } = await db
    .insertInto('step')
    .values({
      projectId,
      instrument: 'panel',
      title: 'Panel over de markt',
      intro: 'Vier avonden praten en samen een advies schrijven.',
      status: 'published',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { answerUntil = '2026-12-10', deleteOn = '2027-03-01' } = options;
  const createdAt = new Date('2026-11-01T10:00:00Z');
  await db.insertInto('panel').values({ stepId, size: 12, answerUntil, deleteOn, createdAt }).execute();
  const officerId = await makePerson(db, { name: 'Fatima', roles: [{ role: 'process_manager', projectId }] });
  await db.insertInto('panelOfficer').values({ stepId, personId: officerId }).execute();
  const groups: { category: number; group: number }[] = [];
  for (const [ordinal, [name, question, values]] of questions.entries()) {
    const { id: category } = await db
      .insertInto('panelCategory')
      .values({ stepId, ordinal, name, question })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const [place, value] of values.entries()) {
      const { id: group } = await db
        .insertInto('panelGroup')
        .values({ categoryId: category, ordinal: place, name: value, seatsMin: 5, seatsMax: 7 })
        .returning('id')
        .executeTakeFirstOrThrow();
      groups.push({ category, group });
    }
  }
  return { slug, projectId, stepId, officerId, groups };
}

const questions = [
  ['leeftijd', 'Hoe oud bent u?', ['16 tot en met 44', '45 of ouder']],
  ['woning', 'Hoe woont u?', ['Huur', 'Koop']],
] as const;

/** An invitation as it was sent, with its code. */
export async function makeInvitation(
  db: Db,
  secret: string,
  stepId: number,
  who: { name?: string; address?: string; email?: string } = {},
): Promise<{ id: number; code: string }> {
  const madeAt = new Date('2026-11-02T10:00:00Z');
  const { id } = await db
    .insertInto('panelInvitation')
    .values({ stepId, inclusion: 0.01, codeHash: crypto.randomUUID(), madeAt, sentAt: madeAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  const code = codeOf(secret, id);
  const codeHash = hashOfCode(secret, code);
  await db.updateTable('panelInvitation').set({ codeHash }).where('id', '=', id).execute();
  const { name = '', address = 'Duinpad 7\n2000 AB Haarlem', email = null } = who;
  await db.insertInto('panelIdentity').values({ invitationId: id, name, address, email }).execute();
  return { id, code };
}
