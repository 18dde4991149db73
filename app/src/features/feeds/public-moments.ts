import type { Db } from '../../platform/db/db.ts';
import { agendaMoments } from '../gatherings/index.ts';
import { projectHrefInSql } from '../project-access/index.ts';

export type PublicMoment = {
  /** Names it in calendars, whatever becomes of it. */
  uid: string;
  /** Its own calendar file. */
  file: string;
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
export async function publicMoments(db: Db, { from, projectId, id }: Filter): Promise<PublicMoment[]> {
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
  const rows = await query.execute();
  return rows.map(({ id: own, ...moment }) => ({ ...moment, uid: `moment-${own}`, file: `/moment/${own}.ics` }));
}

/** What is in the agenda of the town from this moment on: of its projects, and gatherings of the whole town. */
export async function townMoments(db: Db, from: Date): Promise<PublicMoment[]> {
  const [moments, gatherings] = await Promise.all([publicMoments(db, { from }), agendaMoments(db, from)]);
  return [...moments, ...gatherings].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
