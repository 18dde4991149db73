import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Project } from '../../projects/index.ts';
import type { Facts } from './checklist.ts';

/** Where this trajectory stands, in one query. */
export async function loadFacts(db: Db, project: Project): Promise<Facts> {
  const { rows } = await sql<{
    version: number | null;
    phases: number;
    youthPlanned: boolean;
    draftSteps: number;
    publishedSteps: number;
    received: number;
    waiting: number;
    reported: boolean;
    promises: number;
    openPromises: number;
  }>`select
    (select max(version) from agreement where project_id = ${project.id} and published_at is not null) as version,
    (select count(*)::int from phase where project_id = ${project.id}) as phases,
    (select youth_goal <> '' or youth_reason <> '' from project where id = ${project.id}) as youth_planned,
    step.draft_steps, step.published_steps, contribution.received, contribution.waiting,
    exists (select from report where project_id = ${project.id} and published_at is not null) as reported,
    task.promises, task.open_promises
    from (select count(*) filter (where status = 'draft')::int as draft_steps,
        count(*) filter (where status = 'published')::int as published_steps
      from step where project_id = ${project.id}) step,
      (select count(*)::int as received, count(*) filter (where response_id is null)::int as waiting
      from contribution where project_id = ${project.id} and status in ('published', 'waiting')) contribution,
      (select count(*)::int as promises, count(*) filter (where outcome is null)::int as open_promises
      from task where project_id = ${project.id} and kind = 'promise') task`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('A query of aggregates gave no row.');
  return {
    status: project.status,
    hasIntro: project.intro.trim() !== '',
    phases: row.phases,
    youthPlanned: row.youthPlanned,
    agreementVersion: row.version,
    steps: { draft: row.draftSteps, published: row.publishedSteps },
    contributions: { received: row.received, waiting: row.waiting },
    reportPublished: row.reported,
    promises: { total: row.promises, open: row.openPromises },
  };
}
