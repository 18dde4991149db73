import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';

let town: TestApp;
let projectId: number;
let stepId: number;

beforeAll(async () => {
  town = await testApp();
  const project = await town.db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: 'plein', question: 'Hoe wordt het plein groener?', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  projectId = project.id;
  const step = await town.db
    .insertInto('step')
    .values({ projectId, instrument: 'ideas', title: 'Ideeën', status: 'published', assurance: 'anonymous' })
    .returning('id')
    .executeTakeFirstOrThrow();
  stepId = step.id;
});
afterAll(() => town.drop());

function add(
  whose: { personId?: string; visitorId?: string },
  title: string,
  status: 'published' | 'hidden' = 'published',
) {
  return town.db
    .insertInto('contribution')
    .values({ projectId, stepId, ...whose, title, status, submittedAt: town.deps.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
}

test('somebody reads the answer, the reason of a moderator, and sees nothing of another person', async () => {
  const bea = await makePerson(town.db, { name: 'Bea Smit' });
  const other = await makePerson(town.db, { name: 'Amir' });
  const answered = await add({ personId: bea }, 'Een pluktuin');
  const hidden = await add({ personId: bea }, 'Boos stuk', 'hidden');
  await add({ personId: other }, 'Niet van Bea', 'hidden');
  const response = await town.db
    .insertInto('response')
    .values({ projectId, outcome: 'partly', why: 'Er komt een halve tuin.', givenAt: town.deps.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await town.db.updateTable('contribution').set({ responseId: response.id }).where('id', '=', answered.id).execute();
  await town.db
    .insertInto('moderationDecision')
    .values({
      contributionId: hidden.id,
      decision: 'hide',
      category: 'offensive',
      reason: 'Schelden mag niet.',
      decidedAt: town.deps.now(),
    })
    .execute();
  const as = await signInForTest(town.deps, bea);
  const page = await (await town.get('/mijn', { as })).text();
  for (const part of ['Een pluktuin', 'Deels overgenomen', 'Er komt een halve tuin.', 'Schelden mag niet.']) {
    expect(page).toContain(part);
  }
  expect(page).not.toContain('Niet van Bea');
});

test('staff see the promises that they owe', async () => {
  const id = await makePerson(town.db, { name: 'Kees', roles: ['process_manager'] });
  const task = { projectId, kind: 'promise', fromWhom: 'de gemeente', createdAt: town.deps.now() } as const;
  await town.db
    .insertInto('task')
    .values({ ...task, what: 'Een verslag', ownerId: id, dueOn: '2026-12-24' })
    .execute();
  const page = await (await town.get('/mijn', { as: await signInForTest(town.deps, id) })).text();
  expect(page).toContain('Een verslag');
  expect(page).toContain('24 december 2026');
});

test('a visitor sees what this browser did, and is offered an account', async () => {
  const empty = await (await town.get('/mijn')).text();
  expect(empty).toContain('Inloggen of account maken');
  const idea = await add({}, 'Ergens om te melden');
  const reported = await town.post(`/melden/bijdrage/${idea.id}`, { reason: 'spam', explanation: '' });
  const as = (reported.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const flag = await town.db.selectFrom('flag').select('visitorId').executeTakeFirstOrThrow();
  await add({ visitorId: flag.visitorId ?? '' }, 'Uit deze browser');
  await add({ visitorId: 'een-andere-browser' }, 'Uit een andere browser');
  const page = await (await town.get('/mijn', { as })).text();
  expect(page).toContain('Uit deze browser');
  expect(page).not.toContain('Uit een andere browser');
  expect(page).toContain('Inloggen of account maken');
  // A cookie that we did not sign shows nothing.
  const forged = await town.get('/mijn', { as: 'bezoeker=een-andere-browser.onzin' });
  expect(await forged.text()).not.toContain('Uit een andere browser');
});
