import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Form, type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { type MadePanel, makeMembers } from './make-members.ts';

/** A dilemma as an officer fills it in: three options, one to choose, open until 3 December. */
const streets = {
  question: 'Wat doen wij met de stoep?',
  explanation: 'Breed is fijn voor wie loopt. Smal laat plaats voor bomen.',
  kind: 'one',
  way: 'code',
  opensAt: '',
  closesAt: '2026-12-03T20:00',
  'keuze.0.name': 'Brede stoep',
  'keuze.0.meaning': 'Twee meter erbij',
  'keuze.1.name': 'Smalle stoep',
  'keuze.2.name': 'Geen stoep',
};

/** A town, and for each test a panel of six members with an officer; the clock stands on 23 November. */
export function onVotingTown() {
  const its = {} as { town: TestApp; officerId: string; officer: string; panel: MadePanel };
  let number = 0;
  /** Signs the officer in again: a session does not last for days. */
  const signIn = async () => {
    its.officer = await signInForTest(its.town.deps, its.officerId, { strong: true });
  };
  beforeAll(async () => {
    its.town = await testApp();
    its.officerId = await makePerson(its.town.db, { name: 'Sanne', roles: ['process_manager'] });
  });
  beforeEach(async () => {
    its.town.at('2026-11-23T10:00:00Z');
    await signIn();
    number += 1;
    its.panel = await makeMembers(its.town.db, `keuzes-${number}`, 6, [its.officerId]);
  });
  afterAll(() => its.town.drop());

  const staff = (part: string, form: Form, as = its.officer) =>
    its.town.post(`${its.panel.staff}/stemmen/${part}`, form, { as });
  const put = (changes: Form = {}) => staff('bewaar', { submissionKey: crypto.randomUUID(), ...streets, ...changes });
  /** Puts a dilemma to the panel and gives its id. */
  const dilemma = async (changes: Form = {}): Promise<number> => {
    const response = await put(changes);
    if (response.status !== 303) throw new Error(await response.text());
    const newest = its.town.db.selectFrom('panelDilemma').select('id').orderBy('id', 'desc');
    return (await newest.executeTakeFirstOrThrow()).id;
  };
  /** Types a code, and gives the cookie. */
  const enter = async (code: string) => cookieIn(await its.town.post('/loting/stemmen', { code }), 'loting');
  const invitationOf = async (as: string) => {
    const html = await (await its.town.get('/loting/stemmen', { as })).text();
    return /name="invitation" value="(\d+)"/.exec(html)?.[1] ?? '';
  };
  /** Votes as the member with this code. */
  const vote = async (code: string, dilemmaId: number, choice: string | readonly string[]) => {
    const as = await enter(code);
    const form = { invitation: await invitationOf(as), dilemma: String(dilemmaId), choice };
    return its.town.post('/loting/stemmen/uitbrengen', form, { as });
  };
  const page = async (path: string, as = '') => (await its.town.get(path, { as })).text();
  return { its, signIn, staff, put, dilemma, enter, vote, page, invitationOf };
}
