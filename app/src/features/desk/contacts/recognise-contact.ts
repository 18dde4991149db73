import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';
import { contactKeys, type NewContact } from './new-contact.ts';

export type KnownContact = { id: number; name: string; personId: string | null };

/** One desk at a time makes contacts, so that two desks cannot both take the same person for new. */
export async function lockContacts(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('desk:contacts', 0))`.execute(tx);
}

/**
 * The contact that this is, by name together with an address or number (contactKeys); undefined for somebody new. What
 * was not known yet is added and the latest wish for an answer counts, unless an account has taken over.
 */
export async function recogniseContact(tx: Tx, contact: NewContact): Promise<KnownContact | undefined> {
  const keys = new Set(contactKeys(contact));
  if (keys.size === 0) return undefined;
  const alike = await tx
    .selectFrom('contact')
    .select(['id', 'name', 'email', 'phone', 'postalAddress', 'personId'])
    // Narrows by the index on names; contactKeys decides.
    .where(sql<boolean>`name % ${contact.name}`)
    .orderBy('id')
    .forUpdate()
    .execute();
  const known = alike.find((one) => contactKeys(one).some((key) => keys.has(key)));
  if (!known) return undefined;
  if (known.personId === null) {
    await tx
      .updateTable('contact')
      .set({
        email: known.email ?? contact.email,
        phone: known.phone ?? contact.phone,
        postalAddress: known.postalAddress ?? contact.postalAddress,
        prefers: contact.prefers,
      })
      .where('id', '=', known.id)
      .execute();
  }
  return { id: known.id, name: known.name, personId: known.personId };
}
