import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Channel } from '../../steps/index.ts';
import type { ContactCard } from './find-contacts.ts';

export type ContactContribution = {
  id: number;
  title: string;
  channel: Channel;
  submittedAt: Date;
  answeredAt: Date | null;
  status: 'waiting' | 'published' | 'hidden' | 'withdrawn';
};
export type ContactPage = ContactCard & {
  personId: string | null;
  createdAt: Date;
  contributions: ContactContribution[];
  supports: number;
  /** The account with the same e-mail address, where one exists and it is not linked yet. */
  account: { personId: string; name: string } | null;
};

/** All that is known of a contact, for the colleague who has them on the line; undefined where there is none. */
export async function loadContact(db: Db, contactId: number): Promise<ContactPage | undefined> {
  const contact = await db.selectFrom('contact').selectAll().where('id', '=', contactId).executeTakeFirst();
  if (!contact) return undefined;
  const contributions = await db
    .selectFrom('contribution')
    .select(['contribution.id', 'title', 'contribution.channel', 'submittedAt', 'answeredAt', 'status'])
    .where((eb) => eb.or([eb('contactId', '=', contactId), ofLinkedPerson(contactId)]))
    .orderBy('submittedAt', 'desc')
    .orderBy('contribution.id', 'desc')
    .limit(100)
    .execute();
  const { supports } = await db
    .selectFrom('act')
    .select((eb) => eb.fn.countAll<number>().as('supports'))
    .where('kind', '=', 'support')
    .where('contactId', '=', contactId)
    .executeTakeFirstOrThrow();
  const account =
    contact.personId === null && contact.email !== null
      ? await db
          .selectFrom('person')
          .select(['id as personId', 'name'])
          .where(sql<string>`lower(email)`, '=', contact.email.toLowerCase())
          .where('emailVerified', '=', true)
          .executeTakeFirst()
      : undefined;
  return { ...contact, linked: contact.personId !== null, contributions, supports, account: account ?? null };
}

// After linking, what the desk entered belongs to the person; what that person did on the web is not the desk's.
function ofLinkedPerson(contactId: number) {
  return sql<boolean>`exists (select 1 from desk_entry
    where desk_entry.contribution_id = contribution.id and desk_entry.contact_id = ${contactId}
      and desk_entry.kind = 'contribution')`;
}
