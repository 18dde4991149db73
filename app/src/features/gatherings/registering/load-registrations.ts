import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';

function registrations(db: Db) {
  return db
    .selectFrom('gatheringRegistration as registration')
    .selectAll('registration')
    .select(
      sql<number[]>`array(select meeting_id::int from gathering_attendance
        where registration_id = registration.id order by meeting_id)`.as('attended'),
    );
}
export type RegistrationRow = Awaited<ReturnType<ReturnType<typeof registrations>['execute']>>[number];

/** Everybody of a gathering: who has a seat by name, then who waits in order. */
export function listRegistrations(db: Db, gatheringId: number): Promise<RegistrationRow[]> {
  return registrations(db)
    .where('registration.gatheringId', '=', gatheringId)
    .where('registration.state', '<>', 'cancelled')
    .orderBy(sql`registration.state = 'waiting'`)
    .orderBy(sql`case when registration.state = 'waiting' then '' else lower(registration.name) end`)
    .orderBy('registration.id')
    .execute();
}

/** One registration. */
export function loadRegistration(db: Db, id: number): Promise<RegistrationRow | undefined> {
  return registrations(db).where('registration.id', '=', id).executeTakeFirst();
}

/** The one that this person has for a gathering, and that was not cancelled. */
export function ownRegistration(db: Db, gatheringId: number, personId: string): Promise<RegistrationRow | undefined> {
  return registrations(db)
    .where('registration.gatheringId', '=', gatheringId)
    .where('registration.personId', '=', personId)
    .where('registration.state', '<>', 'cancelled')
    .executeTakeFirst();
}

/** How many wait before this one. */
export async function waitingBefore(db: Db, { gatheringId, id }: { gatheringId: number; id: number }): Promise<number> {
  const { count } = await db
    .selectFrom('gatheringRegistration')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('gatheringId', '=', gatheringId)
    .where('state', '=', 'waiting')
    .where('id', '<', id)
    .executeTakeFirstOrThrow();
  return count;
}
