import type { Db } from '../../platform/db/db.ts';
import { projectHrefInSql } from '../project-access/index.ts';

export type PublicMoment = {
  id: number;
  kind: 'meeting' | 'decision' | 'council' | 'answer' | 'other';
  title: string;
  startsAt: Date;
  endsAt: Date | null;
  place: string;
  description: string;
  href: string;
  question: string;
};

type Filter = { from?: Date; projectId?: number; id?: number };

/** Moments of public projects that have a date, the earliest first; "voorjaar 2027" is no date. */
export function publicMoments(db: Db, { from, projectId, id }: Filter): Promise<PublicMoment[]> {
  let query = db
    .selectFrom('moment')
    .innerJoin('project', 'project.id', 'moment.projectId')
    .select([
      'moment.id',
      'moment.kind',
      'moment.title',
      'moment.startsAt',
      'moment.endsAt',
      'moment.place',
      'moment.description',
      projectHrefInSql.as('href'),
      'project.question',
    ])
    .where('project.status', '<>', 'draft')
    .where('moment.startsAt', 'is not', null)
    .$narrowType<{ startsAt: Date }>()
    .orderBy('moment.startsAt')
    .orderBy('moment.id')
    .limit(500);
  if (from) query = query.where('moment.startsAt', '>=', from);
  if (projectId !== undefined) query = query.where('project.id', '=', projectId);
  if (id !== undefined) query = query.where('moment.id', '=', id);
  return query.execute();
}
