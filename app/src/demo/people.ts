import type { Assurance, Role } from '../platform/actor.ts';
import type { Tx } from '../platform/db/db.ts';
import type { Translated } from '../platform/town.ts';

/** Somebody whom visitors of the demonstration can become. All of them are made up. */
export type DemoPerson = {
  id: string;
  name: string;
  email: string;
  who: Translated;
  roles?: readonly Role[];
  assurance?: Exclude<Assurance, 'anonymous' | 'email'>;
  ageBand?: '18-29' | '30-44' | '45-64' | '65+';
};

const person = (number: number, name: string, nl: string, en: string, more: Partial<DemoPerson> = {}): DemoPerson => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@stadmakers.example`,
  who: { nl, en },
  ...more,
});

/** Fixed ids, so that links and tests keep working when the demonstration starts anew. */
export const demoPeople: readonly DemoPerson[] = [
  person(1, 'Fatima Demir', 'Leidt trajecten en geeft antwoord', 'Runs trajectories and gives answers', {
    roles: ['process_manager'],
  }),
  person(2, 'Wim Bakker', 'Voert bijdragen van papier en telefoon in', 'Enters contributions from paper and phone', {
    roles: ['desk'],
  }),
  person(3, 'Noor Visser', 'Leest meldingen en nieuwe bijdragen na', 'Checks reports and new contributions', {
    roles: ['moderator'],
  }),
  person(4, 'Anna Smit', 'Beheert rollen en teksten', 'Looks after roles and texts', { roles: ['administrator'] }),
  person(5, 'Joke de Boer', '75 jaar, woont in Delftwijk', 'Aged 75, lives in Delftwijk', {
    assurance: 'post_code',
    ageBand: '65+',
  }),
  person(6, 'Samir El Idrissi', 'Vader van twee, woont in Schalkwijk', 'Father of two, lives in Schalkwijk', {
    assurance: 'resident',
    ageBand: '30-44',
  }),
  person(7, 'Tom Jansen', 'Raadslid, volgt wat bewoners zeggen', 'Councillor, follows what residents say', {
    ageBand: '45-64',
  }),
  person(8, 'Yara Haddad', 'Student, woont net in de stad', 'Student, new in town', { ageBand: '18-29' }),
  person(9, 'Ben Mulder', 'Trekker van een buurtmoestuin', 'Runs a neighbourhood garden', { ageBand: '45-64' }),
  person(10, 'Riet Jonker', 'Komt liever langs dan dat ze typt', 'Would rather drop by than type', {
    assurance: 'post_code',
    ageBand: '65+',
  }),
  person(
    31,
    'Saskia de Wit',
    'Secretaris van de Initiatiefraad, zonder stem',
    'Secretary of the council of residents',
    {
      roles: ['secretary'],
    },
  ),
  person(32, 'Karim Bensaid', 'Wethouder, beslist over aanvragen', 'Alderman, decides on applications', {
    roles: ['decider'],
  }),
  person(33, 'Ellen Postma', 'Betaalt wat is toegekend', 'Pays what was granted', { roles: ['finance'] }),
  person(34, 'Hans Kok', 'Zit in de Initiatiefraad voor Centrum', 'Sits in the council of residents for Centrum', {
    ageBand: '65+',
  }),
  person(35, 'Mei Lin Chen', 'Zit in de Initiatiefraad voor Oost', 'Sits in the council of residents for Oost', {
    ageBand: '30-44',
  }),
  person(36, 'Aicha Bouali', 'Zit in de Initiatiefraad voor Schalkwijk', 'Sits in the council for Schalkwijk', {
    ageBand: '18-29',
  }),
  person(61, 'Ans Verhoef', 'Juf van groep 7 in Schalkwijk', 'Teacher of groep 7 in Schalkwijk', { ageBand: '45-64' }),
  person(50, 'Lotte Kramer', 'Leidt het programma Nieuwe Democratie', 'Leads the programme New Democracy', {
    roles: ['programme_team'],
  }),
  person(41, 'Karin Post', 'Adviseur groen, begeleidt initiatieven', 'Adviser on green, accompanies initiatives', {
    roles: ['companion'],
  }),
  person(42, 'Mo Yilmaz', 'Verkeerskundige, begeleidt initiatieven', 'Traffic engineer, accompanies initiatives', {
    roles: ['companion'],
  }),
];

/** Puts the people of the demonstration in an empty town, with their roles and what they have proven. */
export async function seedDemoPeople(tx: Tx, now: Date): Promise<void> {
  for (const { id, name, email, roles = [], assurance, ageBand } of demoPeople) {
    await tx
      .insertInto('person')
      .values({ id, name, email, emailVerified: true, ageBand: ageBand ?? null, createdAt: now })
      .execute();
    for (const role of roles) await tx.insertInto('roleGrant').values({ personId: id, role, grantedAt: now }).execute();
    if (!assurance) continue;
    const proof =
      assurance === 'resident'
        ? { method: 'oidc' as const, issuer: 'https://inloggen.stadmakers.example', pseudonym: `demo-${id}` }
        : { method: 'post_code' as const };
    await tx
      .insertInto('proof')
      .values({ personId: id, level: assurance, achievedAt: now, ...proof })
      .execute();
  }
}
