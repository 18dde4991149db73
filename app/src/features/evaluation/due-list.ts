import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { About } from './open-evaluation.ts';

/** Something that is over and has no evaluation yet. */
export type NotBegun = { about: About; title: string; question: string | null; endedOn: string };

const mostRows = 60;

/** What ended and is not evaluated, of these projects or of all; and of the years of schemes for who looks after those. */
export async function listNotBegun(
  db: Db,
  now: Date,
  { projectIds, schemes }: { projectIds: 'all' | readonly number[]; schemes: boolean },
): Promise<NotBegun[]> {
  const mine = projectIds === 'all' ? sql`true` : sql`project.id = any (${[...projectIds]}::bigint[])`;
  const { rows } = await sql<{
    kind: About['kind'];
    id: number;
    year: number;
    title: string;
    question: string | null;
    endedOn: string;
  }>`
    select * from (
      select 'step' as kind, step.id, 0 as year, step.title, project.question,
        (least(step.closes_at, project.closed_at) at time zone 'Europe/Amsterdam')::date::text as "endedOn"
      from step join project on project.id = step.project_id
      where step.status = 'published' and project.status <> 'draft' and least(step.closes_at, project.closed_at) <= ${now}
        and not exists (select from evaluation where evaluation.step_id = step.id) and ${mine}
      union all
      select 'project', project.id, 0, project.question, null,
        (project.closed_at at time zone 'Europe/Amsterdam')::date::text
      from project where project.status = 'closed' and project.closed_at <= ${now} and ${mine}
        and not exists (select from evaluation where evaluation.project_id = project.id and evaluation.step_id is null)
      union all
      select 'scheme', scheme.id, year, (select rules ->> 'name' from scheme_version
          where scheme_version.scheme_id = scheme.id order by version desc limit 1) || ' ' || year, null,
        make_date(year, 12, 31)::text
      from (select distinct scheme_id, year from application where year is not null) as used
      join scheme on scheme.id = used.scheme_id
      where ${schemes} and make_date(year, 12, 31) < (${now}::timestamptz at time zone 'Europe/Amsterdam')::date
        and not exists (select from evaluation where evaluation.scheme_id = scheme.id and evaluation.year = used.year)
    ) as over order by "endedOn" desc, kind, id limit ${mostRows}`.execute(db);
  return rows.map(({ kind, id, year, ...rest }) => ({ ...rest, about: aboutOf(kind, id, year) }));
}

function aboutOf(kind: About['kind'], id: number, year: number): About {
  switch (kind) {
    case 'step':
      return { kind, stepId: id };
    case 'project':
      return { kind, projectId: id };
    case 'scheme':
      return { kind, schemeId: id, year };
  }
}

/** What is to be evaluated as it stands in a form: "step-12", "project-3", "scheme-1-2026". */
export function writeAbout(about: About): string {
  switch (about.kind) {
    case 'step':
      return `step-${about.stepId}`;
    case 'project':
      return `project-${about.projectId}`;
    case 'scheme':
      return `scheme-${about.schemeId}-${about.year}`;
  }
}

/** Reads what a form names; undefined for anything else. */
export function readAbout(typed: string): About | undefined {
  const [, kind, id, year] = /^(step|project|scheme)-(\d{1,15})(?:-(\d{4}))?$/.exec(typed) ?? [];
  if (!id || (kind === 'scheme') !== (year !== undefined)) return undefined;
  return aboutOf(kind as About['kind'], Number(id), Number(year ?? 0));
}
