import type { Db } from '../../platform/db/db.ts';
import { gatheringPath } from './gathering-paths.ts';
import { gatheringMessages } from './messages.ts';

/**
 * Meetings of the whole town from this moment on, for the agenda; what belongs to a project stands there as a moment of
 * its planning already. Cancelled ones stay, so that a calendar that follows it shows that they do not go on.
 */
export async function agendaMoments(db: Db, from: Date) {
  const rows = await db
    .selectFrom('gatheringMeeting as meeting')
    .innerJoin('gathering', 'gathering.id', 'meeting.gatheringId')
    .select(['meeting.ordinal', 'meeting.startsAt', 'meeting.endsAt', 'gathering.id', 'kind', 'state', 'title'])
    .select(['place', 'description', 'cancelledBecause'])
    .where('gathering.state', '<>', 'draft')
    .where('gathering.projectId', 'is', null)
    .where('meeting.startsAt', '>=', from)
    .orderBy('meeting.startsAt')
    .limit(500)
    .execute();
  // The agenda is written in Dutch, as its moments are.
  const t = gatheringMessages('nl');
  return rows.map(({ id, ordinal, kind, state, title, startsAt, endsAt, place, description, cancelledBecause }) => ({
    ...{ uid: `gathering-${id}-${ordinal}`, file: `${gatheringPath(id)}.ics`, kind: 'meeting' as const },
    ...{ startsAt, endsAt, place: place || t.online, href: gatheringPath(id), question: t.kind[kind] },
    title: state === 'cancelled' ? `Vervallen: ${title}` : title,
    description: state === 'cancelled' ? cancelledBecause : description,
  }));
}
