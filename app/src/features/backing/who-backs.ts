import { type RawBuilder, sql } from 'kysely';
import type { Participant } from '../steps/index.ts';

/** Condition "said by this participant" on the table `backing`; what the desk entered for a person is theirs too. */
export function isTheirs({ personId, contactId, visitorId }: Participant): RawBuilder<boolean> {
  if (personId !== null) {
    return sql<boolean>`(backing.person_id = ${personId}::uuid
      or backing.contact_id in (select id from contact where contact.person_id = ${personId}::uuid))`;
  }
  if (contactId !== null) return sql<boolean>`backing.contact_id = ${contactId}`;
  return sql<boolean>`backing.visitor_id = ${visitorId}`;
}
