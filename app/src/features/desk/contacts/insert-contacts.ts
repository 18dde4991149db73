import type { Tx } from '../../../platform/db/db.ts';
import { contactKeys, type NewContact } from './new-contact.ts';

/** Saves contacts in one statement; answers their numbers by contactKeys, by which no two of them may be the same. */
export async function insertContacts(
  tx: Tx,
  contacts: readonly NewContact[],
  createdBy: string | null,
  at: Date,
): Promise<Map<string, number>> {
  if (contacts.length === 0) return new Map();
  const rows = await tx
    .insertInto('contact')
    .values(contacts.map((contact) => ({ ...contact, createdBy, createdAt: at })))
    .returning(['id', 'name', 'email', 'phone', 'postalAddress'])
    .execute();
  return new Map(rows.flatMap((row) => contactKeys(row).map((key): [string, number] => [key, row.id])));
}
