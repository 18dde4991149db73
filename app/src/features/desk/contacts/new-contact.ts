export const preferences = ['letter', 'email', 'phone', 'none'] as const;
export type Preference = (typeof preferences)[number];

/** Somebody who takes part without an account; absent means were not given. */
export type NewContact = {
  name: string;
  email: string | null;
  phone: string | null;
  postalAddress: string | null;
  prefers: Preference;
};

/** What has to be known for a preference; null where nothing has. */
export function needsFor(prefers: Preference): 'email' | 'phone' | 'postalAddress' | null {
  switch (prefers) {
    case 'letter':
      return 'postalAddress';
    case 'email':
    case 'phone':
      return prefers;
    case 'none':
      return null;
  }
}

/** How to tell somebody what was done, where no preference was given: the cheapest way that they left. */
export function preferenceFrom(contact: Omit<NewContact, 'prefers' | 'name'>): Preference {
  if (contact.email) return 'email';
  if (contact.postalAddress) return 'letter';
  return contact.phone ? 'phone' : 'none';
}

/** Whether anything was left by which the person can be told from others of the same name. */
export function canBeTold(contact: Omit<NewContact, 'prefers' | 'name'>): boolean {
  return Boolean(contact.email || contact.phone || contact.postalAddress);
}

/**
 * What makes two mentions the same person: the name together with an address or number that both left, written in
 * whatever way. A name alone never does: two people called J. de Vries stay two.
 */
export function contactKeys(contact: Omit<NewContact, 'prefers'>): string[] {
  const name = plain(contact.name);
  return [
    contact.email ? `${name}|e:${contact.email.trim().toLowerCase()}` : '',
    contact.phone ? `${name}|p:${contact.phone.replace(/\D/g, '').replace(/^(0031|31)/, '0')}` : '',
    contact.postalAddress ? `${name}|a:${plain(contact.postalAddress)}` : '',
  ].filter(Boolean);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
