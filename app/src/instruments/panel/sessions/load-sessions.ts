import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Session } from './session.ts';

/** All sessions of a panel by their time, those that are not published too. */
export function loadSessions(db: Db | Tx, stepId: number): Promise<Session[]> {
  return db
    .selectFrom('panelSession')
    .select(['id', 'momentId', 'title', 'startsAt', 'endsAt', 'place', 'agenda', 'openToAll', 'publishedAt'])
    .select(['cancelledAt', 'cancelledBecause', 'report', 'attended', 'reportedAt'])
    .where('stepId', '=', stepId)
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
}
