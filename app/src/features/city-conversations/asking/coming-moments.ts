import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';

export type MomentOption = { id: number; label: string };

const most = 100;

/** Moments to come of public trajectories, by day; in Dutch, as they were written. */
export async function comingMoments(db: Db, now: Date): Promise<MomentOption[]> {
  const { rows } = await sql<{ id: number; title: string; startsAt: Date; question: string }>`
    select moment.id, moment.title, moment.starts_at as "startsAt", project.question
    from moment join project on project.id = moment.project_id
    where moment.starts_at > ${now}::timestamptz and project.status = 'published' and project.kind = 'trajectory'
    order by moment.starts_at, moment.id limit ${most}`.execute(db);
  return rows.map(({ id, title, startsAt, question }) => ({
    id,
    label: `${formatDay(townDay(startsAt), 'nl')}: ${title} (${question})`,
  }));
}
