import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockOwn } from '../on-gathering.ts';

type Refused = { kind: 'not-allowed' } | { kind: 'gathering-not-found' } | { kind: 'changed-meanwhile' };
export type AttendError =
  | Refused
  | { kind: 'not-now' }
  | { kind: 'meeting-not-found' }
  | { kind: 'registration-not-found' };

type Which = { gatheringId: number; meetingId: number };

/** Notes that somebody is there, or that this was a mistake. Who waited and came keeps the place in the line. */
export function checkIn(
  deps: Deps,
  actor: Actor,
  { gatheringId, meetingId }: Which,
  { registrationId, present }: { registrationId: number; present: boolean },
): Promise<Result<null, AttendError>> {
  return deps.db.transaction().execute(async (tx) => {
    const open = await openMeeting(tx, actor, { gatheringId, meetingId });
    if (!open.ok) return open;
    const at = deps.now();
    const known = await tx
      .selectFrom('gatheringRegistration')
      .select('id')
      .where('id', '=', registrationId)
      .where('gatheringId', '=', gatheringId)
      .where('state', '<>', 'cancelled')
      .forUpdate()
      .executeTakeFirst();
    if (!known) return fail({ kind: 'registration-not-found' });
    if (present) {
      await tx
        .insertInto('gatheringAttendance')
        .values({ registrationId, meetingId, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    } else {
      await tx
        .deleteFrom('gatheringAttendance')
        .where('registrationId', '=', registrationId)
        .where('meetingId', '=', meetingId)
        .execute();
    }
    const act = present ? 'gathering.checked-in' : 'gathering.check-in-undone';
    await record(tx, { actor, at, act, subject: `gathering:${gatheringId}` });
    return ok(null);
  });
}

/** Takes in somebody who came without registering; the same form sent twice takes in one. */
export function walkIn(
  deps: Deps,
  actor: Actor,
  { gatheringId, meetingId }: Which,
  { name, submissionKey }: { name: string; submissionKey: string },
): Promise<Result<null, AttendError>> {
  return deps.db.transaction().execute(async (tx) => {
    const open = await openMeeting(tx, actor, { gatheringId, meetingId });
    if (!open.ok) return open;
    const at = deps.now();
    const added = await tx
      .insertInto('gatheringRegistration')
      .values({
        ...{ gatheringId, name, email: '', state: 'registered', channel: 'meeting', registeredAt: at, submissionKey },
      })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return ok(null);
    await tx.insertInto('gatheringAttendance').values({ registrationId: added.id, meetingId, at }).execute();
    await record(tx, { actor, at, act: 'gathering.walked-in', subject: `gathering:${gatheringId}` });
    return ok(null);
  });
}

async function openMeeting(
  tx: Parameters<typeof lockOwn>[0],
  actor: Actor,
  { gatheringId, meetingId }: Which,
): Promise<Result<null, AttendError>> {
  const locked = await lockOwn(tx, actor, gatheringId);
  if (!locked.ok) return locked;
  if (locked.value.state !== 'announced' && locked.value.state !== 'held') return fail({ kind: 'not-now' });
  const meeting = tx.selectFrom('gatheringMeeting').select('id').where('id', '=', meetingId);
  const found = await meeting.where('gatheringId', '=', gatheringId).executeTakeFirst();
  return found ? ok(null) : fail({ kind: 'meeting-not-found' });
}
