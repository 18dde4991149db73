import type { Db } from '../../platform/db/db.ts';
import { type Addressed, projectHref } from '../project-access/index.ts';

/** One entry of a feed, whatever it is about; `path` is where it can be read on this site. */
export type FeedItem = { id: string; title: string; text: string; path: string; at: Date };

const most = 50;

const idOf = { trajectory: 'traject', initiative: 'initiatief' } as const;

/** The newest projects of one kind that are public. */
export async function newestProjects(db: Db, kind: Addressed['kind']): Promise<FeedItem[]> {
  const rows = await db
    .selectFrom('project')
    .select(['id', 'kind', 'slug', 'question', 'intro', 'publishedAt'])
    .where('kind', '=', kind)
    .where('status', '<>', 'draft')
    .where('publishedAt', 'is not', null)
    .$narrowType<{ publishedAt: Date }>()
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: `${idOf[kind]}-${row.id}`,
    title: row.question,
    text: row.intro,
    path: projectHref(row),
    at: row.publishedAt,
  }));
}

/** Which projects' news is asked for. */
export type NewsOf = { projectId: number } | { themeId: number } | { areaIds: readonly number[] };

/** The newest news of one project, or of all projects with a theme or in an area. */
export async function newestNews(db: Db, of: NewsOf): Promise<FeedItem[]> {
  let query = db
    .selectFrom('update')
    .innerJoin('project', 'project.id', 'update.projectId')
    .select(['update.id', 'update.title', 'update.body', 'update.publishedAt', 'project.question'])
    .select(['project.kind', 'project.slug'])
    .where('project.status', '<>', 'draft')
    .orderBy('update.publishedAt', 'desc')
    .orderBy('update.id', 'desc')
    .limit(most);
  if ('projectId' in of) query = query.where('project.id', '=', of.projectId);
  if ('themeId' in of) {
    query = query.where('project.id', 'in', (eb) =>
      eb.selectFrom('projectTheme').select('projectId').where('themeId', '=', of.themeId),
    );
  }
  if ('areaIds' in of) {
    query = query.where('project.id', 'in', (eb) =>
      eb.selectFrom('projectArea').select('projectId').where('areaId', 'in', of.areaIds),
    );
  }
  const rows = await query.execute();
  return rows.map((row) => ({
    id: `bericht-${row.id}`,
    title: 'projectId' in of ? row.title : `${row.question}: ${row.title}`,
    text: row.body,
    path: projectHref(row),
    at: row.publishedAt,
  }));
}

/** The newest contributions to a step that everybody may read. */
export async function newestContributions(db: Db, stepId: number): Promise<FeedItem[]> {
  const rows = await db
    .selectFrom('contribution')
    .select(['id', 'title', 'body', 'publishedAt'])
    .where('stepId', '=', stepId)
    .where('status', '=', 'published')
    .where('publishedAt', 'is not', null)
    .$narrowType<{ publishedAt: Date }>()
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: `bijdrage-${row.id}`,
    title: row.title,
    text: row.body,
    path: `/ideeen/${row.id}`,
    at: row.publishedAt,
  }));
}
