import type { Db } from '../../../platform/db/db.ts';
import type { GatheringKind, GatheringState } from '../gathering.ts';

type Made = { id: number; meetingId: number };
const hour = 3_600_000;

/** A gathering of one meeting, so many hours from this moment. */
export async function makeGathering(
  db: Db,
  at: Date,
  {
    state = 'announced',
    hours = 72,
    kind = 'lecture',
  }: { state?: GatheringState; hours?: number; kind?: GatheringKind } = {},
): Promise<Made> {
  const startsAt = new Date(at.getTime() + hours * hour);
  const span = { startsAt, endsAt: new Date(startsAt.getTime() + 2 * hour) };
  const { id } = await db
    .insertInto('gathering')
    .values({
      ...{ ...span, kind, state, title: 'Hoe werkt de stad?', place: 'Bibliotheek', seats: 20 },
      ...{ createdAt: at, submissionKey: crypto.randomUUID() },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const meeting = db.insertInto('gatheringMeeting').values({ ...span, gatheringId: id, ordinal: 1 });
  const { id: meetingId } = await meeting.returning('id').executeTakeFirstOrThrow();
  return { id, meetingId };
}

/** Somebody with a seat; with a meeting they were there. */
export async function makeRegistration(
  db: Db,
  at: Date,
  { id: gatheringId, meetingId }: Made,
  { email, there = false }: { email: string; there?: boolean },
): Promise<number> {
  const { id } = await db
    .insertInto('gatheringRegistration')
    .values({
      ...{ gatheringId, name: 'Iemand', email, state: 'registered', channel: 'web', registeredAt: at },
      submissionKey: crypto.randomUUID(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (there) await db.insertInto('gatheringAttendance').values({ registrationId: id, meetingId, at }).execute();
  return id;
}
