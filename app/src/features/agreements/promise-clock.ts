import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';

export type PromiseTask = {
  id: number;
  projectId: number;
  projectSlug: string;
  projectQuestion: string;
  what: string;
  fromWhom: string;
  ownerId: string | null;
  dueOn: string;
  outcome: 'kept' | 'not_kept' | null;
  outcomeNote: string | null;
  outcomeAt: Date | null;
};
export type ClockCounts = { kept: number; open: number; overdue: number; notKept: number };

/** How the promises of a project, or of all published projects, stand today (YYYY-MM-DD). */
export async function clockCounts(db: Db, today: string, projectId?: number): Promise<ClockCounts> {
  return db
    .selectFrom('task')
    .innerJoin('project', 'project.id', 'task.projectId')
    .select([
      sql<number>`count(*) filter (where outcome = 'kept')`.as('kept'),
      sql<number>`count(*) filter (where outcome = 'not_kept')`.as('notKept'),
      sql<number>`count(*) filter (where outcome is null and due_on < ${today}::date)`.as('overdue'),
      sql<number>`count(*) filter (where outcome is null and due_on >= ${today}::date)`.as('open'),
    ])
    .where('task.kind', '=', 'promise')
    .where('project.status', '<>', 'draft')
    .$if(projectId !== undefined, (query) => query.where('task.projectId', '=', projectId as number))
    .executeTakeFirstOrThrow();
}

/** The promises of one project, or of the whole town, those without an outcome first, then by due day. */
export async function listPromises(
  db: Db,
  filter: { projectId?: number; limit?: number } = {},
): Promise<PromiseTask[]> {
  const rows = await db
    .selectFrom('task')
    .innerJoin('project', 'project.id', 'task.projectId')
    .select([
      'task.id',
      'task.projectId',
      'project.slug as projectSlug',
      'project.question as projectQuestion',
      'task.what',
      'task.fromWhom',
      'task.ownerId',
      'task.dueOn',
      'task.outcome',
      'task.outcomeNote',
      'task.outcomeAt',
    ])
    .where('task.kind', '=', 'promise')
    .where('project.status', '<>', 'draft')
    .$if(filter.projectId !== undefined, (query) => query.where('task.projectId', '=', filter.projectId as number))
    .orderBy(sql`task.outcome is not null`)
    .orderBy('task.dueOn')
    .orderBy('task.id')
    .limit(filter.limit ?? 200)
    .execute();
  return rows as PromiseTask[];
}
