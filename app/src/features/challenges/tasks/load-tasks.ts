import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Task } from './save-task.ts';

/** A task as the register shows it, with how many requests about it went on. */
export type TaskRow = Task & { id: number; area: string | null; requests: number };

const tasks = (db: Db) =>
  db
    .selectFrom('challengeTask')
    .leftJoin('area', 'area.id', 'challengeTask.areaId')
    .select(['challengeTask.id', 'challengeTask.title', 'challengeTask.about', 'challengeTask.department'])
    .select(['challengeTask.presentCents', 'challengeTask.presentQuality', 'challengeTask.areaId'])
    .select(['challengeTask.contractUntil', 'challengeTask.closedBecause', 'area.name as area'])
    .select(
      sql<number>`(select count(*)::int from challenge join application on application.id = application_id
        where task_id = challenge_task.id and state not in ('draft', 'submitted', 'incomplete', 'withdrawn', 'set_aside'))`.as(
        'requests',
      ),
    );

/** All tasks: those that can be challenged, and then those that no longer can. */
export function listTasks(db: Db, limit = 300): Promise<TaskRow[]> {
  return tasks(db).orderBy(sql`closed_because is not null`).orderBy('challengeTask.title').limit(limit).execute();
}

/** One task; undefined where there is none. */
export function loadTask(db: Db, id: number): Promise<TaskRow | undefined> {
  return tasks(db).where('challengeTask.id', '=', id).executeTakeFirst();
}
