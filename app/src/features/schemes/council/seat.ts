import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';

/** A seat that somebody has today in the council of a scheme. */
export type Seat = { memberId: number; schemeId: number };

/** The seats of the actor today; no visitor has one. */
export async function seatsOf(db: Db | Tx, actor: Actor, today: string): Promise<Seat[]> {
  if (actor.kind !== 'person') return [];
  return db
    .selectFrom('schemeMember')
    .select(['id as memberId', 'schemeId'])
    .where('personId', '=', actor.personId)
    .where('fromDay', '<=', today)
    .where('untilDay', '>=', today)
    .orderBy('id')
    .execute();
}

/**
 * Whether a member has an interest in an application: declared, in this term or an earlier one, or because it is their own, or of an initiative whose team
 * they are in. Then there is nothing of it to see, and the member counts for nothing.
 */
export function interestOf(memberId: string) {
  return sql<boolean>`(
    exists (select from application_interest as interest
      join scheme_member as declared on declared.id = interest.member_id
      join scheme_member as sitting on sitting.id = ${sql.ref(memberId)}
      where interest.application_id = application.id
        and (declared.id = sitting.id or declared.person_id = sitting.person_id))
    or exists (select from scheme_member as own
      where own.id = ${sql.ref(memberId)} and (
        own.person_id = application.applicant_id
        or exists (select from initiative_member as team
          where team.project_id = application.project_id and team.person_id = own.person_id))))`;
}
