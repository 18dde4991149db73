import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { Side } from './arrangement.ts';

/** Which initiatives an officer looks at: those that wait for the town, all with an arrangement, those without. */
export const listViews = ['waiting', 'all', 'without'] as const;
export type ListView = (typeof listViews)[number];

/** An initiative with how its newest version stands; without one there is no arrangement yet. */
export type ListedArrangement = {
  slug: string;
  title: string;
  newest: { validUntil: string; signatures: { side: Side }[] } | undefined;
};

/** How many are on a page. */
export const pageSize = 25;

type Row = { slug: string; question: string; validUntil: string | null; signed: Side[] };

/** The published initiatives of a view, those that waited longest first, and how many there are. */
export async function listArrangements(
  db: Db,
  { view, search, page }: { view: ListView; search: string; page: number },
): Promise<{ rows: ListedArrangement[]; total: number }> {
  const signed = (side: Side) => sql`exists (
    select from sign_off where arrangement_version_id = newest.id and side = ${side})`;
  const wanted = {
    waiting: sql`newest.id is not null and not ${signed('town')}`,
    all: sql`newest.id is not null`,
    without: sql`newest.id is null and initiative.stage not in ('done', 'stopped')`,
  }[view];
  const named = search === '' ? sql`true` : sql`project.question ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`}`;
  const of = sql`from project join initiative on initiative.project_id = project.id
    left join lateral (select id, valid_until, saved_at from arrangement_version
      where project_id = project.id order by version desc limit 1) newest on true
    where project.kind = 'initiative' and project.status <> 'draft' and ${wanted} and ${named}`;
  const [{ rows }, counted] = await Promise.all([
    sql<Row>`select project.slug, project.question, newest.valid_until,
        array(select side from sign_off where arrangement_version_id = newest.id) as signed
      ${of} order by newest.saved_at, project.id desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ total: number }>`select count(*)::int as total ${of}`.execute(db),
  ]);
  return { rows: rows.map(listed), total: counted.rows[0]?.total ?? 0 };
}

function listed({ slug, question, validUntil, signed }: Row): ListedArrangement {
  const signatures = signed.map((side) => ({ side }));
  return { slug, title: question, newest: validUntil === null ? undefined : { validUntil, signatures } };
}
