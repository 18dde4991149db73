import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Preference } from './new-contact.ts';

export type ContactCard = {
  id: number;
  name: string;
  email: string | null;
  phone: string | null;
  postalAddress: string | null;
  prefers: Preference;
  linked: boolean;
};

/**
 * Contacts of whom name, address, e-mail or number holds what was typed, the likeliest first. `projects` keeps
 * colleagues who work for some projects only to the people of those.
 */
export function findContacts(
  db: Db,
  typed: string,
  projects: 'all' | readonly number[],
  limit: number,
): Promise<ContactCard[]> {
  const text = typed.trim();
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const digits = text.replace(/\D/g, '').replace(/^(0031|31)/, '0');
  return db
    .selectFrom('contact')
    .select(['id', 'name', 'email', 'phone', 'postalAddress', 'prefers'])
    .select(sql<boolean>`person_id is not null`.as('linked'))
    .where((eb) =>
      eb.or([
        eb('name', 'ilike', like),
        eb('postalAddress', 'ilike', like),
        eb('email', 'ilike', like),
        ...(digits.length >= 4
          ? [
              sql<SqlBool>`regexp_replace(regexp_replace(phone, '\\D', '', 'g'), '^(0031|31)', '0') like ${`%${digits}%`}`,
            ]
          : []),
      ]),
    )
    .where(tookPartIn(projects))
    .orderBy(sql`similarity(name, ${text})`, 'desc')
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Condition on `contact`: took part in one of these projects. Colleagues of one project see no other addresses. */
export function tookPartIn(projects: 'all' | readonly number[]) {
  if (projects === 'all') return sql<SqlBool>`true`;
  return sql<SqlBool>`exists (select 1 from act
    where act.contact_id = contact.id and act.project_id = any(${projects}::bigint[]))`;
}
