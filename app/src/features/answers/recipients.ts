/** A contribution that was answered, with whoever put it in. */
export type AuthorRow = {
  contributionId: number;
  title: string;
  personId: string | null;
  personEmail: string | null;
  personName: string | null;
  personLocale: string | null;
  contactId: number | null;
  contactPersonId: string | null;
  contactName: string | null;
  contactWay: 'letter' | 'email' | 'phone' | null;
  contactEmail: string | null;
  contactLocale: string | null;
  postalAddress: string | null;
};

/** Somebody who is told once about all their contributions. `key` names them in the outbox without saying who it is. */
export type Recipient = { key: string; name: string; titles: string[] } & (
  | { way: 'mail'; email: string; locale: 'nl' | 'en' }
  | { way: 'letter'; contactId: number; postalAddress: string }
  | { way: 'phone'; contactId: number }
);

/** Who is told about an answer and how: everybody once, whoever left no address is left out. */
export function recipientsOf(rows: readonly AuthorRow[]): Recipient[] {
  const byPlace = new Map<string, Recipient>();
  for (const row of rows) {
    const recipient = recipientOf(row);
    if (!recipient) continue;
    // A person who also stands in the desk's list under the same address hears it once.
    const place = recipient.way === 'mail' ? recipient.email.toLowerCase() : recipient.key;
    const known = byPlace.get(place);
    if (known) known.titles.push(row.title);
    else byPlace.set(place, recipient);
  }
  return [...byPlace.values()];
}

function recipientOf(row: AuthorRow): Recipient | undefined {
  const titles = [row.title];
  if (row.personId !== null) {
    if (row.personEmail === null) return undefined;
    const locale = row.personLocale === 'en' ? 'en' : 'nl';
    return {
      key: `person:${row.personId}`,
      name: row.personName ?? '',
      titles,
      way: 'mail',
      email: row.personEmail,
      locale,
    };
  }
  if (row.contactId === null) return undefined;
  const key = row.contactPersonId === null ? `contact:${row.contactId}` : `person:${row.contactPersonId}`;
  const who = { key, name: row.contactName ?? '', titles };
  if (row.contactWay === 'email' && row.contactEmail !== null) {
    return { ...who, way: 'mail', email: row.contactEmail, locale: row.contactLocale === 'en' ? 'en' : 'nl' };
  }
  if (row.contactWay === 'letter' && row.postalAddress !== null) {
    return { ...who, way: 'letter', contactId: row.contactId, postalAddress: row.postalAddress };
  }
  return row.contactWay === 'phone' ? { ...who, way: 'phone', contactId: row.contactId } : undefined;
}
