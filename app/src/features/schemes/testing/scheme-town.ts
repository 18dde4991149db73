import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Form, type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';

const people = [
  'riet',
  'samir',
  'secretary',
  'decider',
  'finance',
  'joke',
  'hans',
  'aicha',
  'administrator',
  'desk',
] as const;
type Who = (typeof people)[number];

const rolesOf = (who: Who) =>
  who === 'secretary' || who === 'decider' || who === 'finance' || who === 'administrator' || who === 'desk'
    ? [who]
    : [];

/** A town with a scheme, who works on it, three members of its council, and two residents; it is Monday 23 November 2026. */
export function onSchemeTown() {
  const its = {} as { town: TestApp; as: Record<Who, string>; ids: Record<Who, string>; applications: number };
  beforeAll(async () => {
    const town = await testApp();
    its.town = town;
    const entries: [Who, string, string][] = [];
    for (const who of people) {
      const role = rolesOf(who);
      const id = await makePerson(town.db, { name: who, email: `${who}@stadmakers.example`, roles: role });
      entries.push([who, id, await signInForTest(town.deps, id, { strong: role.length > 0 })]);
    }
    its.ids = Object.fromEntries(entries.map(([who, id]) => [who, id])) as Record<Who, string>;
    its.as = Object.fromEntries(entries.map(([who, , cookie]) => [who, cookie])) as Record<Who, string>;
    for (const member of ['joke', 'hans', 'aicha'] as const)
      await town.db
        .insertInto('schemeMember')
        .values({ schemeId: 1, personId: its.ids[member], how: 'lot', fromDay: '2026-01-01', untilDay: '2027-12-31' })
        .execute();
  });
  beforeEach(() => later('2026-11-23T10:00:00Z'));
  afterAll(() => its.town.drop());

  /** Goes on to another moment, at which everybody signs in anew. */
  const later = async (moment: string) => {
    its.town.at(moment);
    for (const who of people)
      its.as[who] = await signInForTest(its.town.deps, its.ids[who], { strong: rolesOf(who).length > 0 });
  };
  const post = async (path: string, form: Form, who: Who) => {
    const seen = /^\/beheer\/aanvragen\/(\d+)/.exec(path)?.[1];
    // As the form on the page that was just opened would send it.
    const { rows } = await sql<{
      revision: number;
    }>`select revision from application where id = ${Number(seen ?? 0)}`.execute(its.town.db);
    const opened: Form = seen ? { seen: String(rows[0]?.revision ?? 0) } : {};
    return its.town.post(path, { ...opened, ...form }, { as: its.as[who] });
  };
  const read = async (path: string, who: Who) => (await its.town.get(path, { as: its.as[who] })).text();
  const status = async (path: string, who: Who | 'visitor') =>
    (await its.town.get(path, who === 'visitor' ? {} : { as: its.as[who] })).status;
  const stateOf = async (id: number) =>
    (await its.town.db.selectFrom('application').select('state').where('id', '=', id).executeTakeFirst())?.state;
  return { its, later, post, read, status, stateOf };
}

/** What somebody fills in for a street party of 400 euros. */
export const party = {
  plan: {
    ...{ title: 'Straatfeest in de Lindestraat', summary: 'Samen eten op straat.', plan: 'Een lange tafel en muziek.' },
    ...{ purpose: 'meeting', neighbours: 'Tien buren helpen.', areaId: '', startsOn: '2027-05-01' },
  },
  budget: {
    ...{ kindKey: 'street', persons: '', 'cost.0.what': 'Tafels', 'cost.0.amount': '€ 365,50' },
    ...{
      'cost.1.what': 'Muziek',
      'cost.1.amount': '14.50',
      unforeseen: '20',
      'income.0.what': '',
      'income.0.amount': '',
    },
  },
  applicant: {
    ...{
      applicantKind: 'resident',
      applicantName: 'Riet Voorbeeld',
      organisation: '',
      email: 'riet@stadmakers.example',
    },
    ...{ postalAddress: 'Lindestraat 1\n2000 AA Haarlem', iban: 'NL91 ABNA 0417 1643 00', holder: 'R. Voorbeeld' },
  },
} as const;

/** A small whole PDF. */
export const quotePdf = () =>
  new File(['%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'], 'offerte.pdf', {
    type: 'application/pdf',
  });
