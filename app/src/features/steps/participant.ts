import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { AgeBand } from './age-band.ts';

/** Who takes part: a person, a contact for whom the desk enters it, or a visitor with a cookie. Exactly one is set. */
export type Participant = { personId: string | null; contactId: number | null; visitorId: string | null };

/** The actor as participant; a visitor must have been given an id by then. */
export function participantOf(actor: Actor): Participant {
  return actor.kind === 'person'
    ? { personId: actor.personId, contactId: null, visitorId: null }
    : { personId: null, contactId: null, visitorId: actor.visitorId };
}

/** A key that is the same for the same participant; for locks. */
export function participantKey(who: Participant): string {
  return who.personId ?? who.visitorId ?? `contact:${who.contactId}`;
}

/** Condition "is by this participant" on a table with the three columns. */
export function isBy(who: Participant, table: 'contribution' | 'act') {
  if (who.personId !== null) return sql<boolean>`${sql.ref(`${table}.person_id`)} = ${who.personId}`;
  if (who.contactId !== null) return sql<boolean>`${sql.ref(`${table}.contact_id`)} = ${who.contactId}`;
  return sql<boolean>`${sql.ref(`${table}.visitor_id`)} = ${who.visitorId}`;
}

/**
 * The area and age band as they are now, to be kept with the act. For who has no account it is the area where they told
 * the desk that they live, if they did, and the ages of the group that they answered with; an area that is not there
 * counts as not told.
 */
export function snapshotOf(who: Participant, livesIn: number | null = null, ages: AgeBand | null = null) {
  return {
    areaId: sql<number | null>`coalesce(
      (select area_id from person where id = ${who.personId}::uuid), (select id from area where id = ${livesIn}::bigint))`,
    ageBand: sql<
      string | null
    >`coalesce((select age_band from person where id = ${who.personId}::uuid), ${ages}::text)`,
  };
}

/** The area itself and all areas around it, smallest first; empty for null. */
export async function areaPath(db: Db | Tx, areaId: number | null): Promise<number[]> {
  if (areaId === null) return [];
  const { rows } = await sql<{ id: number }>`
    with recursive up as (
      select id, parent_id, 0 as height from area where id = ${areaId}
      union all select area.id, area.parent_id, up.height + 1 from area join up on area.id = up.parent_id
    ) select id from up order by height`.execute(db);
  return rows.map((row) => row.id);
}
