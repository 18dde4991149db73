import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../app/src/platform/db/db.ts';

/** A budget that is open, with its projects and the secret that makes keys. */
export type SeededBudget = { stepId: number; path: string; projects: number[]; secret: Buffer };

/** Makes this many people with a confirmed address and answers their ids. */
export async function seedVoters(db: Db, count: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into person (id, name, email, email_verified, created_at)
    select gen_random_uuid(), '', 'voter-' || n || '@stadmakers.example', true, now() from generate_series(1, ${count}) n
    returning id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Makes a budget of a million with twenty projects that takes ballots for a day. */
export async function seedBudget(db: Db): Promise<SeededBudget> {
  const day = 24 * 3_600_000;
  const at = new Date();
  const slug = 'wijkbudget';
  const { id: projectId } = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug, question: 'Wat komt er?', status: 'published', publishedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: stepId } = await db
    .insertInto('step')
    .values({
      projectId,
      instrument: 'budget',
      title: 'Stem over het wijkbudget',
      status: 'published',
      assurance: 'email',
      opensAt: new Date(at.getTime() - day),
      closesAt: new Date(at.getTime() + day),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const secret = randomBytes(32);
  await db.insertInto('budget').values({ stepId, amount: 100_000_000, createdAt: at, fixedAt: at, secret }).execute();
  const plans = Array.from({ length: 20 }, (_, index) => ({
    stepId,
    title: `Project ${index + 1}`,
    body: 'Iets voor de buurt.',
    cost: 5_000_000 + index * 100_000,
    status: 'admitted' as const,
    createdAt: at,
  }));
  const projects = await db.insertInto('budgetProject').values(plans).returning('id').execute();
  return { stepId, path: `/trajecten/${slug}/budget/${stepId}`, projects: projects.map(({ id }) => id), secret };
}
