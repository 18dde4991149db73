import type { Tx } from '../../platform/db/db.ts';
import type { Locale } from '../../platform/i18n/locale.ts';

/** Who wrote a text, and how they hear of a decision: by mail, on paper, or not at all. */
export type TextAuthor = { personId: string | null; name: string; locale: Locale } & (
  | { way: 'mail'; email: string }
  | { way: 'letter'; contactId: number; postalAddress: string }
  | { way: null }
);

/** Who wrote a text: somebody with an account, or a contact of the desk; nobody once the account is erased. */
export async function textAuthor(
  tx: Tx,
  text: { personId: string | null; contactId: number | null },
): Promise<TextAuthor> {
  if (text.personId !== null) {
    const { personId } = text;
    const person = await tx
      .selectFrom('person')
      .select(['name', 'email', 'locale'])
      .where('id', '=', personId)
      .$narrowType<{ locale: Locale }>()
      .executeTakeFirst();
    if (!person?.email) return { ...nobody, personId };
    return { personId, name: person.name, locale: person.locale, way: 'mail', email: person.email };
  }
  if (text.contactId === null) return nobody;
  const contact = await tx
    .selectFrom('contact')
    .innerJoin('contactWay', 'contactWay.contactId', 'contact.id')
    .select(['personId', 'name', 'postalAddress', 'way', 'contactWay.email', 'contactWay.locale'])
    .where('contact.id', '=', text.contactId)
    .$narrowType<{ locale: Locale }>()
    .executeTakeFirst();
  if (!contact) return nobody;
  const { personId, name } = contact;
  if (contact.way === 'email' && contact.email !== null) {
    return { personId, name, locale: contact.locale, way: 'mail', email: contact.email };
  }
  // On paper all is in Dutch.
  if (contact.way === 'letter' && contact.postalAddress !== null) {
    return {
      personId,
      name,
      locale: 'nl',
      way: 'letter',
      contactId: text.contactId,
      postalAddress: contact.postalAddress,
    };
  }
  return { ...nobody, personId };
}

const nobody = { personId: null, name: '', locale: 'nl', way: null } as const;
