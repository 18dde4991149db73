import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { answerContributions } from '../../answers/answer-contributions.ts';
import { enter } from '../entry/enter.ts';
import { makeColleague, makeStep } from '../testing-town.ts';
import { redeemClaimCode } from './claim-code.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

/** Somebody of whom only a postal address is known sends in a paper, and gets the answer: the letter is handed back. */
async function letterAfterAnswer(name: string, title: string): Promise<string> {
  const { stepId, projectId } = await makeStep(town.db);
  const entered = await enter(town.deps, await makeColleague(town.db, 'desk'), {
    stepId,
    channel: 'paper',
    receivedOn: '2026-11-23',
    contributor: {
      kind: 'new',
      contact: { name, email: null, phone: null, postalAddress: `${name}pad 3\n2000 AB Haarlem`, prefers: 'letter' },
    },
    contribution: { title, body: '', areaId: null },
    reaction: null,
    showName: true,
    supports: [],
    reference: null,
    submissionKey: crypto.randomUUID(),
  });
  if (!entered.ok) throw new Error(entered.error.kind);
  const answered = await answerContributions(town.deps, await makeColleague(town.db, 'process_manager'), {
    projectId,
    contributionIds: [entered.value.contributionId as number],
    outcome: 'adopted',
    why: 'Wij doen het.',
  });
  if (!answered.ok) throw new Error(answered.error.kind);
  const letter = await town.db
    .selectFrom('letter')
    .select('body')
    .where('recipient', '=', name)
    .executeTakeFirstOrThrow();
  return letter.body;
}

const codeIn = (letter: string) => /deze code in: (\S{4}-\S{4})/.exec(letter)?.[1] ?? 'no code';
const account = async (name: string) => signInForTest(town.deps, await makePerson(town.db, { name }));
const use = (code: string, as: Awaited<ReturnType<typeof account>>) => town.post('/mijn/papier/code', { code }, { as });

test('who got the answer by letter finds the contribution on their own page, with the code typed in any way', async () => {
  const letter = await letterAfterAnswer('Truus', 'Een pluktuin');
  expect(letter).toContain('/mijn/papier');
  const code = codeIn(letter);
  expect(
    await town.db.selectFrom('claimCode').select('codeHash').where('codeHash', 'like', `%${code}%`).execute(),
  ).toEqual([]);
  const truus = await account('Truus');
  const used = await use(` ${code.toLowerCase().replace('-', ' ')} `, truus);
  expect([used.status, used.headers.get('location')]).toEqual([303, '/mijn/papier?klaar=ja']);
  const page = await (await town.get('/mijn', { as: truus })).text();
  expect(page).toContain('Een pluktuin');
  expect(page).toContain('Wij doen het.');
});

test('a code works once, also when two people use it in the same moment', async () => {
  const code = codeIn(await letterAfterAnswer('Gerda', 'Meer bankjes'));
  const [one, other] = [await account('Gerda'), await account('Vinder')];
  const statuses = (await Promise.all([use(code, one), use(code, other)])).map((response) => response.status);
  expect(statuses.toSorted()).toEqual([303, 409]);
  expect((await use(code, one)).status).toBe(409);
});

test('a code brings the contributions of its reader and of nobody else', async () => {
  const [mine, theirs] = [await letterAfterAnswer('Ada', 'Van Ada'), await letterAfterAnswer('Bob', 'Van Bob')];
  const ada = await account('Ada');
  await use(codeIn(mine), ada);
  const page = await (await town.get('/mijn', { as: ada })).text();
  expect([page.includes('Van Ada'), page.includes('Van Bob')]).toEqual([true, false]);
  expect(codeIn(theirs)).not.toBe(codeIn(mine));
});

test('a code that is wrong, too late or tried too often is refused with the reason', async () => {
  const code = codeIn(await letterAfterAnswer('Kees', 'Later'));
  const kees = await account('Kees');
  const wrong = await use('ACDE-2346', kees);
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('ACDE-2346');
  expect((await use('', kees)).status).toBe(422);
  const personId = await makePerson(town.db, { name: 'Laat' });
  const late = { ...town.deps, now: () => new Date(town.deps.now().getTime() + 91 * 86_400_000) };
  const actor = {
    kind: 'person',
    personId,
    name: '',
    email: null,
    roles: [],
    assurance: 'email',
    strong: false,
  } as const;
  expect(await redeemClaimCode(late, actor, { typed: code, client: 'x' })).toMatchObject({
    error: { kind: 'code-expired' },
  });
  for (let tries = 0; tries < 9; tries += 1) await use('ACDE-2346', kees);
  expect((await use(code, kees)).status).toBe(429);
});

test('a visitor signs in first and comes back', async () => {
  expect((await town.get('/mijn/papier')).headers.get('location')).toContain('terug=%2Fmijn%2Fpapier');
});
