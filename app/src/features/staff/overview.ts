import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';

/** How far a trajectory is, for the checklist. */
export async function overview(db: Db, projectId: number) {
  const { rows } = await sql<{
    agreement: boolean;
    steps: number;
    openSteps: number;
    promisesOpen: number;
    report: boolean;
  }>`
    select
      exists (select from agreement where project_id = ${projectId} and published_at is not null) as agreement,
      (select count(*) from step where project_id = ${projectId}) as steps,
      (select count(*) from step where project_id = ${projectId} and status = 'published') as open_steps,
      (select count(*) from task where project_id = ${projectId} and kind = 'promise' and outcome is null) as promises_open,
      exists (select from report where project_id = ${projectId} and published_at is not null) as report`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('A query without a table answers one row.');
  return row;
}

export type Overview = Awaited<ReturnType<typeof overview>>;
