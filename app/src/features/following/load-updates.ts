import type { Db } from '../../platform/db/db.ts';
import type { Addressed } from '../project-access/index.ts';

/** News of a project as its followers hear of it. */
export type UpdateToTell = {
  id: number;
  projectId: number;
  /** Names the event: with the reader it is the key of the mail, so that nobody hears of it twice. */
  mailKey: string;
  projectKind: Addressed['kind'];
  slug: string;
  question: string;
  title: string;
  body: string;
  publishedAt: Date;
};

/** Updates of projects that are public, oldest first; to be narrowed by who asks. */
export function publicUpdates(db: Db) {
  return db
    .selectFrom('update')
    .innerJoin('project', 'project.id', 'update.projectId')
    .select([
      'update.id',
      'update.projectId',
      'update.mailKey',
      'update.title',
      'update.body',
      'update.publishedAt',
      'project.kind as projectKind',
      'project.slug',
      'project.question',
    ])
    .where('project.status', '<>', 'draft')
    .$narrowType<{ mailKey: string }>()
    .orderBy('update.id');
}
