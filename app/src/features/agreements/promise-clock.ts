import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { Addressed } from '../project-access/index.ts';
import type { PromiseState } from './agreement.ts';

export type PromiseTask = {
  id: number;
  projectId: number;
  projectKind: Addressed['kind'];
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

/** Which promises: of one project, in one state on a day (YYYY-MM-DD), at most so many (200). */
export type PromiseFilter = { projectId?: number; state?: { is: PromiseState; today: string }; limit?: number };

/** Promises, those without an outcome first, then by due day. */
export async function listPromises(db: Db, filter: PromiseFilter = {}): Promise<PromiseTask[]> {
  const rows = await db
    .selectFrom('task')
    .innerJoin('project', 'project.id', 'task.projectId')
    .select([
      'task.id',
      'task.projectId',
      'project.kind as projectKind',
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
    .$if(filter.projectId !== undefined, (query) => query.where('task.projectId', '=', filter.projectId as number))
    // A project's own page is shown to staff before it is published; the list of the town is public.
    .$if(filter.projectId === undefined, (query) => query.where('project.status', '<>', 'draft'))
    .$if(filter.state !== undefined, (query) => query.where(isIn(filter.state as NonNullable<PromiseFilter['state']>)))
    .orderBy(sql`task.outcome is not null`)
    .orderBy('task.dueOn')
    .orderBy('task.id')
    .limit(filter.limit ?? 200)
    .execute();
  return rows as PromiseTask[];
}

/** The same states as promiseState, in SQL. */
function isIn({ is, today }: { is: PromiseState; today: string }) {
  if (is === 'open') return sql<boolean>`task.outcome is null and task.due_on >= ${today}::date`;
  if (is === 'overdue') return sql<boolean>`task.outcome is null and task.due_on < ${today}::date`;
  return sql<boolean>`task.outcome = ${is}`;
}
