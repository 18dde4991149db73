import { type RawBuilder, sql } from 'kysely';
import type { TextsToJudge } from '../../../features/steps/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { type LookAlike, lookAlikesAmong } from '../statements/look-alikes.ts';
import { type OpenReport, openReports } from './open-reports.ts';

/** A statement that waits or that readers reported, with what it looks like. */
export type ToJudge = {
  id: number;
  body: string;
  status: 'waiting' | 'published';
  submittedAt: Date;
  /** The last decision about it, 0 for none. */
  seen: number;
  /** The officer who looks wrote it. */
  own: boolean;
  reports: OpenReport[];
  alike: LookAlike[];
};

const reported = sql<boolean>`statement.status = 'published' and exists (
  select from flag where flag.statement_id = statement.id and settled_at is null)`;
const waiting = sql<boolean>`statement.status = 'waiting'`;

/** A page of what waits for an officer in one dialogue, the longest waiting first. */
export async function listToJudge(
  db: Db,
  stepId: number,
  { personId, limit, offset }: { personId: string | null; limit: number; offset: number },
): Promise<ToJudge[]> {
  const { rows } = await sql<Omit<ToJudge, 'reports' | 'alike'>>`
    select statement.id, body, status, submitted_at, coalesce(statement.person_id = ${personId}::uuid, false) as own,
      coalesce((select max(id) from dialogue_decision where statement_id = statement.id), 0)::int as seen
    from dialogue_statement statement
    where step_id = ${stepId} and (${waiting} or ${reported})
    order by coalesce(case when status = 'published' then
      (select min(raised_at) from flag where flag.statement_id = statement.id and settled_at is null) end, submitted_at), id
    limit ${limit} offset ${offset}`.execute(db);
  const waits = rows.filter(({ status }) => status === 'waiting');
  const [reports, alike] = await Promise.all([openReports(db, idsOf(rows)), lookAlikesAmong(db, stepId, idsOf(waits))]);
  return rows.map((row) => ({ ...row, reports: reports.get(row.id) ?? [], alike: alike.get(row.id) ?? [] }));
}

const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

/** How many statements of one dialogue wait or are reported. */
export async function countToJudge(db: Db, stepId: number): Promise<number> {
  const [one] = await dialoguesToJudge(db, sql`statement.step_id = ${stepId}`);
  return one ? one.waiting + one.reported : 0;
}

/** The dialogues of these projects in which something waits. */
export async function toJudge({ db }: { db: Db }, projects: 'all' | readonly number[]): Promise<TextsToJudge[]> {
  const found = await dialoguesToJudge(
    db,
    projects === 'all' ? sql`true` : sql`project.id = any(${projects}::bigint[])`,
  );
  return found.map(({ id, projectSlug, ...one }) => ({
    ...one,
    href: dialogueStaffPath({ id, projectSlug }, 'moderation'),
  }));
}

type Counted = Omit<TextsToJudge, 'href'> & { id: number; projectSlug: string };

async function dialoguesToJudge(db: Db, which: RawBuilder<unknown>): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select step.id, step.title, project.id as project_id, project.slug as project_slug, project.question,
      count(*) filter (where ${waiting})::int as waiting, count(*) filter (where ${reported})::int as reported
    from dialogue_statement statement
      join step on step.id = statement.step_id join project on project.id = step.project_id
    where (${waiting} or ${reported}) and ${which}
    group by step.id, project.id order by min(statement.submitted_at)`.execute(db);
  return rows;
}
