import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Stage } from '../stage.ts';

/** One initiative in a list. */
export type InitiativeRow = {
  id: number;
  slug: string;
  title: string;
  what: string;
  stage: Stage;
  area: string | null;
  pattern: string | null;
  pictureId: string | null;
  pictureAlt: string | null;
};
export type InitiativeFilter = {
  show: 'open' | 'all';
  words: string;
  stage: Stage | null;
  themeId: number | null;
  areaIds: readonly number[] | null;
  limit: number;
  offset: number;
};

/** A page of published initiatives, the newest first, and how many there are. */
export async function listInitiatives(
  db: Db,
  filter: InitiativeFilter,
): Promise<{ rows: InitiativeRow[]; total: number }> {
  const where = conditions(filter);
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<InitiativeRow>`
      with chosen as (
        select project.id from project join initiative on initiative.project_id = project.id
        where ${where} order by project.published_at desc, project.id desc limit ${filter.limit} offset ${filter.offset}
      )
      select project.id, slug, question as title, intro as what, stage,
        (select name from project_area join area on area.id = area_id
          where project_area.project_id = project.id order by name limit 1) as area,
        (select pattern from project_theme join theme on theme.id = theme_id
          where project_theme.project_id = project.id order by name_nl limit 1) as pattern,
        shown.id as picture_id, shown.alt as picture_alt
      from chosen join project using (id) join initiative on initiative.project_id = project.id
      left join lateral (
        select picture.id, alt from initiative_picture join picture on picture.id = picture_id
        where initiative_picture.project_id = project.id order by added_at, picture.id limit 1
      ) shown on true
      order by project.published_at desc, project.id desc`.execute(db),
    sql<{ total: number }>`
      select count(*) as total from project join initiative on initiative.project_id = project.id where ${where}`.execute(
      db,
    ),
  ]);
  return { rows, total: counted[0]?.total ?? 0 };
}

function conditions({ show, words, stage, themeId, areaIds }: InitiativeFilter): RawBuilder<unknown> {
  const all = [
    sql`project.kind = 'initiative'`,
    show === 'open' ? sql`project.status = 'published'` : sql`project.status <> 'draft'`,
    ...(stage ? [sql`initiative.stage = ${stage}`] : []),
    ...(words ? [sql`(project.search @@ websearch_to_tsquery('dutch', ${words}) or project.question % ${words})`] : []),
    ...(themeId === null
      ? []
      : [sql`exists (select from project_theme where project_id = project.id and theme_id = ${themeId})`]),
    ...(areaIds === null
      ? []
      : [
          sql`exists (select from project_area where project_id = project.id and area_id = any (${areaIds}::bigint[]))`,
        ]),
  ];
  return sql.join(all, sql` and `);
}
