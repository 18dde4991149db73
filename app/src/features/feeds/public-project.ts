import type { Db } from '../../platform/db/db.ts';
import { projectListHref } from '../project-access/index.ts';

/** The routes of a file about one project, below the list of either kind. */
export function files(ending: 'rss' | 'ics'): string[] {
  return [projectListHref('trajectory'), projectListHref('initiative')].map(
    (list) => `${list}/:file{[^/]+\\.${ending}}`,
  );
}

/** The project that everybody may see under this name, of either kind. */
export function publicProject(db: Db, slug: string) {
  return db
    .selectFrom('project')
    .select(['id', 'kind', 'slug', 'question', 'intro'])
    .where('slug', '=', slug)
    .where('status', '<>', 'draft')
    .executeTakeFirst();
}
