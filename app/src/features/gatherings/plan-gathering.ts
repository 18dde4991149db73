import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Audience, GatheringKind } from './gathering.ts';
import { type LockError, lockOwn, organises } from './on-gathering.ts';
import { giveFreeSeats } from './registering/free-seats.ts';
import { tellRegistered } from './registering/tell.ts';
import { writeOwnMoment } from './write-moment.ts';

export type Meeting = { startsAt: Date; endsAt: Date };
/** What is filled in of a gathering. */
export type GatheringPlan = {
  kind: GatheringKind;
  title: string;
  description: string;
  programme: string;
  place: string;
  onlineUrl: string;
  facilities: string[];
  accessNote: string;
  areaId: number | null;
  themeId: number | null;
  seats: number | null;
  audience: Audience;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  certificateAfter: number | null;
};
export type ChangeError = LockError | { kind: 'over' } | { kind: 'attended-already' } | { kind: 'no-place' };

/** Plans a gathering as a draft; the same form sent twice plans one. */
export function planGathering(
  deps: Deps,
  actor: Actor,
  belongs: { projectId: number | null; submissionKey: string },
  plan: GatheringPlan,
  meetings: readonly Meeting[],
): Promise<Result<number, { kind: 'not-allowed' }>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !organises(actor, belongs.projectId)) return fail({ kind: 'not-allowed' });
    if (belongs.projectId !== null && !(await isThere(tx, belongs.projectId))) return fail({ kind: 'not-allowed' });
    const at = deps.now();
    const made = await tx
      .insertInto('gathering')
      .values({ ...plan, ...spanOf(meetings), ...belongs, createdBy: actor.personId, createdAt: at })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) {
      const before = tx.selectFrom('gathering').select('id').where('submissionKey', '=', belongs.submissionKey);
      return ok((await before.executeTakeFirstOrThrow()).id);
    }
    await writeMeetings(tx, made.id, meetings);
    await record(tx, { actor, at, act: 'gathering.planned', subject: `gathering:${made.id}` });
    return ok(made.id);
  });
}

/** Changes it. Who registered hears of another time or place; more seats go to who waits. */
export function changeGathering(
  deps: Deps,
  actor: Actor,
  { id, seen }: { id: number; seen: number },
  plan: GatheringPlan,
  meetings: readonly Meeting[],
): Promise<Result<null, ChangeError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockOwn(tx, actor, id, seen);
    if (!locked.ok) return locked;
    const before = locked.value;
    if (before.state !== 'draft' && before.state !== 'announced') return fail({ kind: 'over' });
    if (before.state === 'announced' && plan.place === '' && plan.onlineUrl === '') return fail({ kind: 'no-place' });
    const at = deps.now();
    const old = await meetingsOf(tx, id);
    const moved =
      old.length !== meetings.length ||
      old.some(({ startsAt, endsAt }, index) => {
        const meeting = meetings[index];
        return +startsAt !== Number(meeting?.startsAt) || +endsAt !== Number(meeting?.endsAt);
      });
    if (moved && (await hasAttendance(tx, id))) return fail({ kind: 'attended-already' });
    const changed = { ...before, ...plan, ...spanOf(meetings), revision: before.revision + 1 };
    await tx
      .updateTable('gathering')
      .set({ ...plan, ...spanOf(meetings), revision: changed.revision })
      .where('id', '=', id)
      .execute();
    if (moved) {
      await tx.deleteFrom('gatheringMeeting').where('gatheringId', '=', id).execute();
      await writeMeetings(tx, id, meetings);
    }
    if (before.state === 'announced') {
      await writeOwnMoment(tx, changed);
      await giveFreeSeats(deps, tx, changed, at);
      const elsewhere = before.place !== plan.place || before.onlineUrl !== plan.onlineUrl;
      if (moved || elsewhere) await tellRegistered(deps, tx, changed, 'moved', at);
    }
    await record(tx, { actor, at, act: 'gathering.changed', subject: `gathering:${id}` });
    return ok(null);
  });
}

function spanOf(meetings: readonly Meeting[]) {
  const starts = meetings.map(({ startsAt }) => startsAt.getTime());
  const ends = meetings.map(({ endsAt }) => endsAt.getTime());
  return { startsAt: new Date(Math.min(...starts)), endsAt: new Date(Math.max(...ends)) };
}

function writeMeetings(tx: Tx, gatheringId: number, meetings: readonly Meeting[]) {
  const rows = meetings.map(({ startsAt, endsAt }, index) => ({ gatheringId, ordinal: index + 1, startsAt, endsAt }));
  return tx.insertInto('gatheringMeeting').values(rows).execute();
}

function meetingsOf(tx: Tx, id: number) {
  return tx.selectFrom('gatheringMeeting').selectAll().where('gatheringId', '=', id).orderBy('ordinal').execute();
}

async function isThere(tx: Tx, projectId: number): Promise<boolean> {
  const found = tx.selectFrom('project').select('id').where('id', '=', projectId);
  return (await found.executeTakeFirst()) !== undefined;
}

async function hasAttendance(tx: Tx, id: number): Promise<boolean> {
  const found = tx
    .selectFrom('gatheringAttendance')
    .innerJoin('gatheringMeeting', 'gatheringMeeting.id', 'gatheringAttendance.meetingId')
    .select('registrationId')
    .where('gatheringMeeting.gatheringId', '=', id)
    .limit(1);
  return (await found.executeTakeFirst()) !== undefined;
}
