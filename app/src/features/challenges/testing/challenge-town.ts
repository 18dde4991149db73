import { sql } from 'kysely';
import { afterAll, beforeAll } from 'vitest';
import { uitdaagrecht } from '../../../../../config/uitdaagrecht.ts';
import { type Form, type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';

const people = ['riet', 'samir', 'secretary', 'decider', 'desk'] as const;
type Who = (typeof people)[number];
const isOfficer = (who: Who): who is 'secretary' | 'decider' | 'desk' => who !== 'riet' && who !== 'samir';

/** A town with the Right to Challenge, two officers and two residents; it begins on Monday 23 November 2026. */
export function onChallengeTown() {
  const its = {} as { town: TestApp; as: Record<Who, string>; ids: Record<Who, string> };
  beforeAll(async () => {
    const town = await testApp();
    its.town = town;
    const entries: [Who, string][] = [];
    for (const who of people) {
      const roles = isOfficer(who) ? [who] : [];
      entries.push([who, await makePerson(town.db, { name: who, email: `${who}@stadmakers.example`, roles })]);
    }
    its.ids = Object.fromEntries(entries) as Record<Who, string>;
    its.as = {} as Record<Who, string>;
    await later('2026-11-23T10:00:00Z');
  });
  afterAll(() => its.town.drop());

  /** Goes on to another moment, at which everybody signs in anew. */
  const later = async (moment: string) => {
    its.town.at(moment);
    for (const who of people)
      its.as[who] = await signInForTest(its.town.deps, its.ids[who], { strong: isOfficer(who) });
  };
  const post = async (path: string, form: Form, who: Who) => {
    // As the form on the page that was just opened would send it.
    const id = Number(/^\/beheer\/uitdagingen\/(\d+)/.exec(path)?.[1] ?? 0);
    const { rows } = await sql<{ revision: number }>`select revision from application where id = ${id}`.execute(
      its.town.db,
    );
    const opened: Form = id > 0 ? { seen: String(rows[0]?.revision ?? 0) } : {};
    return its.town.post(path, { ...opened, ...form }, { as: its.as[who] });
  };
  const read = async (path: string, who: Who) => (await its.town.get(path, { as: its.as[who] })).text();
  const status = async (path: string, who: Who | 'visitor') =>
    (await its.town.get(path, who === 'visitor' ? {} : { as: its.as[who] })).status;
  const stateOf = async (id: number) =>
    (await its.town.db.selectFrom('application').select('state').where('id', '=', id).executeTakeFirst())?.state;
  return { its, later, post, read, status, stateOf, officers };
}

/** What somebody fills in to look after the benches of a park. */
export const request = {
  what: {
    ...{ title: 'Banken in het Spaarnepark', summary: 'Wij onderhouden de banken.', plan: 'Elke maand een ronde.' },
    ...{ whyBetter: 'Wij zijn er elke dag.', continuity: 'Wij zijn met tien.', neighbours: 'De straat doet mee.' },
    ...{ areaId: '', startsOn: '', proposed: '9000' },
  },
  who: {
    ...{ applicantKind: 'residents', applicantName: 'Riet Voorbeeld', organisation: 'Buurtgroep', legalEntity: '' },
    ...{
      organisationPublic: 'ja',
      email: 'riet@stadmakers.example',
      postalAddress: '',
      carriedOutBy: 'Ervaren klussers.',
    },
  },
} as const;

export const decision = { outcome: 'grant', ground: '', reasons: 'Het is beter en goedkoper.', conditions: '' };

const rules = uitdaagrecht.challenge;

const officers = {
  grounds: (): Form =>
    Object.fromEntries(
      (rules?.grounds ?? []).flatMap(({ key }) => [
        [`applies.${key}`, 'no'],
        [`reason.${key}`, 'Dat speelt hier niet.'],
      ]),
    ),
  comparison: (): Form => ({
    ...{ present: '12500', proposed: '9000', finish: 'ja' },
    ...Object.fromEntries(
      (rules?.comparison ?? []).flatMap(({ key }) => [
        [`now.${key}`, 'Zo gaat het nu.'],
        [`later.${key}`, 'Zo wordt het.'],
        [`verdict.${key}`, 'better'],
      ]),
    ),
  }),
  agreement: {
    ...{ scope: 'Onderhoud van alle banken.', budget: '9000', startsOn: '2027-01-01', endsOn: '2028-12-31' },
    ...{ exitTerms: 'Beide kanten met drie maanden.', otherTerms: '' },
    ...{ 'quality.0.what': 'Alle banken zijn heel', 'quality.0.norm': 'Binnen een week hersteld' },
  } as Form,
  evaluation: { result: 'De banken zijn heel.', lesson: 'Begin eerder.', goesOn: 'same_way' } as Form,
};
