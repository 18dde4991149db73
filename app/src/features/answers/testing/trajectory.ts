import type { Actor } from '../../../platform/actor.ts';
import type { Db } from '../../../platform/db/db.ts';
import { makePerson } from '../../../testing/sign-in.ts';

/** A published trajectory with one step, and the officer who leads it. */
export type Trajectory = { id: number; slug: string; stepId: number; officer: Actor & { kind: 'person' } };
type Author = { personId?: string; contactId?: number; visitorId?: string };

/** Makes a published trajectory to answer in. */
export async function makeTrajectory(db: Db, slug: string): Promise<Trajectory> {
  const project = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug, question: `Hoe wordt ${slug} groener?`, status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const step = await db
    .insertInto('step')
    .values({ projectId: project.id, instrument: 'ideas', title: 'Ideeën', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: project.id, slug, stepId: step.id, officer: await makeOfficer(db, project.id) };
}

/** An officer who may answer in this project. */
export async function makeOfficer(db: Db, projectId: number): Promise<Actor & { kind: 'person' }> {
  const roles = [{ role: 'process_manager' as const, projectId }];
  const personId = await makePerson(db, { name: 'Sanne', roles });
  return { kind: 'person', personId, name: 'Sanne', email: null, roles, assurance: 'email', strong: true };
}

/** Puts in contributions of these authors, with their acts; answers the ids in the same order. */
export async function makeContributions(
  db: Db,
  trajectory: Trajectory,
  authors: readonly (Author & { title?: string; status?: 'published' | 'waiting' | 'hidden' | 'withdrawn' })[],
  submittedAt = new Date('2026-11-02T09:00:00Z'),
): Promise<number[]> {
  const who = authors.map(({ personId = null, contactId = null, visitorId = null }) => ({
    personId,
    contactId,
    visitorId,
  }));
  const rows = await db
    .insertInto('contribution')
    .values(
      authors.map(({ title, status }, index) => ({
        projectId: trajectory.id,
        stepId: trajectory.stepId,
        ...who[index],
        title: title ?? `Idee ${index + 1}`,
        status: status ?? 'published',
        submittedAt,
        publishedAt: submittedAt,
      })),
    )
    .returning('id')
    .execute();
  await db
    .insertInto('act')
    .values(
      who.map((author, index) => ({
        kind: 'contribute' as const,
        at: submittedAt,
        ...author,
        projectId: trajectory.id,
        stepId: trajectory.stepId,
        contributionId: rows[index]?.id ?? null,
      })),
    )
    .execute();
  return rows.map((row) => row.id);
}

/** Somebody whom the desk knows. */
export async function makeContact(
  db: Db,
  contact: { prefers: 'letter' | 'email' | 'phone' | 'none'; email?: string; postalAddress?: string; phone?: string },
): Promise<number> {
  const { id } = await db
    .insertInto('contact')
    .values({ name: 'Mevrouw Visser', ...contact })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
