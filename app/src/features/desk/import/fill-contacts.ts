import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';
import type { ImportContext, JudgedRow } from './judge-rows.ts';

const fields = ['email', 'phone', 'postalAddress'] as const;
/** How somebody can be reached; null for what is not known. */
export type Means = Record<(typeof fields)[number], string | null>;

/**
 * What the rows tell about contacts that are known without it; never another address for one that is there. Who has an
 * account looks after their own details.
 */
export function whatIsNew(rows: readonly JudgedRow[], { means, accounts }: ImportContext): Map<number, Means> {
  const found = new Map<number, Means>();
  for (const judged of rows) {
    if (judged.outcome !== 'accepted' || judged.contactId === null || accounts.has(judged.contactId)) continue;
    const known = found.get(judged.contactId) ?? means.get(judged.contactId);
    const told = judged.row.contact;
    if (!known || !told || !fields.some((field) => known[field] === null && told[field] !== null)) continue;
    found.set(judged.contactId, {
      email: known.email ?? told.email,
      phone: known.phone ?? told.phone,
      postalAddress: known.postalAddress ?? told.postalAddress,
    });
  }
  return found;
}

/** Fills in what was not known of these contacts, in one statement however many there are. */
export async function fillContacts(tx: Tx, found: ReadonlyMap<number, Means>): Promise<void> {
  if (found.size === 0) return;
  const rows = JSON.stringify([...found].map(([id, told]) => ({ id, ...told })));
  await sql`
    update contact set email = coalesce(contact.email, told.email), phone = coalesce(contact.phone, told.phone),
      postal_address = coalesce(contact.postal_address, told."postalAddress")
    from jsonb_to_recordset(${rows}::jsonb) as told (id bigint, email text, phone text, "postalAddress" text)
    where contact.id = told.id and contact.person_id is null`.execute(tx);
}
