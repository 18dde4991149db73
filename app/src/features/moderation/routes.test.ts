import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { seedModerationPolicy } from './policy.ts';

let town: TestApp;
let noor: string;
let amir: string;
let bea: string;
let projectId: number;
let stepId: number;
let ideaId: number;

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
  const person = async (name: string, role?: 'moderator') =>
    signInForTest(town.deps, await makePerson(town.db, { name, roles: role ? [role] : [] }), { strong: true });
  [noor, amir, bea] = [
    await person('Noor Visser', 'moderator'),
    await person('Amir Bakker', 'moderator'),
    await person('Bea Smit'),
  ];
  await seedModerationPolicy(town.db, town.deps.now());
});
afterAll(() => town.drop());
beforeEach(async () => {
  ideaId = await add('published');
});

async function add(status: 'published' | 'waiting', body = 'Meer bomen') {
  const at = town.deps.now();
  const row = await town.db
    .insertInto('contribution')
    .values({ projectId, stepId, title: 'Een pluktuin', body, status, submittedAt: at, publishedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
const statusOf = async (id: number) =>
  (await town.db.selectFrom('contribution').select('status').where('id', '=', id).executeTakeFirstOrThrow()).status;
const flags = () => town.db.selectFrom('flag').selectAll().where('contributionId', '=', ideaId).execute();

test('a visitor reports a text, hears what happens next, and counts once', async () => {
  const first = await town.post(`/melden/bijdrage/${ideaId}`, { reason: 'offensive', explanation: 'Dit kan niet' });
  expect(first.status).toBe(303);
  const as = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const thanks = await town.get(first.headers.get('location') ?? '', { as });
  expect(await thanks.text()).toContain('binnen twee werkdagen');
  const again = await town.post(`/melden/bijdrage/${ideaId}`, { reason: 'spam', explanation: '' }, { as });
  expect(again.headers.get('location')).toContain('al=1');
  expect(await flags()).toHaveLength(1);
});

test('two reports of the same person at the same moment count once', async () => {
  const report = () => town.post(`/melden/bijdrage/${ideaId}`, { reason: 'spam', explanation: '' }, { as: bea });
  await Promise.all([report(), report(), report()]);
  expect(await flags()).toHaveLength(1);
});

test('a report without a reason comes back with what was typed; a text that is not shown cannot be reported', async () => {
  const refused = await town.post(`/melden/bijdrage/${ideaId}`, { explanation: 'Wat ik al typte' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Kies wat er met deze tekst is.');
  expect(page).toContain('Wat ik al typte');
  const other = await town.post(`/melden/bijdrage/${ideaId}`, { reason: 'other', explanation: ' ' });
  expect(other.status).toBe(422);
  const waiting = await add('waiting', 'Nog geheim');
  for (const path of [
    `/melden/bijdrage/${waiting}`,
    '/melden/bijdrage/999999',
    '/melden/reactie/1',
    '/melden/iets/1',
  ]) {
    const response = await town.get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('Nog geheim');
  }
});

test('the queue is for moderators only', async () => {
  expect((await town.get('/moderatie')).headers.get('location')).toContain('/inloggen');
  expect((await town.get('/moderatie', { as: bea })).status).toBe(403);
  expect((await town.post('/moderatie', { decision: 'hide' }, { as: bea })).status).toBe(403);
  expect((await town.get('/moderatie', { as: noor })).status).toBe(200);
});

test('a moderator of one trajectory sees and decides nothing of another', async () => {
  const other = await town.db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: crypto.randomUUID(), question: 'Een ander traject', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const roles = [{ role: 'process_manager' as const, projectId: other.id }];
  const id = await makePerson(town.db, { name: 'Kees de Wit', roles });
  const kees = await signInForTest(town.deps, id, { strong: true });
  const waiting = await add('waiting', 'Alleen voor het plein');
  expect(await (await town.get('/moderatie', { as: kees })).text()).not.toContain('Alleen voor het plein');
  expect((await town.get(`/moderatie/bijdrage/${waiting}`, { as: kees })).status).toBe(404);
  const item = `contribution:${waiting}@0`;
  const refused = await town.post('/moderatie', { decision: 'publish', item }, { as: kees });
  expect(refused.status).toBe(409);
  expect(await statusOf(waiting)).toBe('waiting');
});

test('personal data are marked in a waiting text, and scripts stay text', async () => {
  const id = await add('waiting', 'Bel 06 12345678 <script>alert(1)</script>');
  const page = await (await town.get(`/moderatie/bijdrage/${id}`, { as: noor })).text();
  expect(page).toContain('<mark>06 12345678</mark>');
  expect(page).not.toContain('<script>alert');
});

test('several texts get the same decision at once', async () => {
  const texts = [await add('waiting'), await add('waiting'), await add('waiting')];
  const item = texts.map((id) => `contribution:${id}@0`);
  const response = await town.post('/moderatie?lijst=waiting', { item, decision: 'publish' }, { as: noor });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toContain('klaar=3');
  expect(await Promise.all(texts.map(statusOf))).toEqual(['published', 'published', 'published']);
});

test('the button beside a text is a whole decision', async () => {
  const id = await add('waiting');
  const response = await town.post('/moderatie', { quick: `publish|contribution:${id}@0` }, { as: noor });
  expect(response.status).toBe(303);
  expect(await statusOf(id)).toBe('published');
});

test('hiding without a reason is refused, and the second moderator is told what the first did', async () => {
  const path = `/moderatie/bijdrage/${ideaId}`;
  const bare = await town.post(path, { decision: 'hide', category: '', ownWords: '', seen: '0' }, { as: noor });
  expect(bare.status).toBe(422);
  expect(await bare.text()).toContain('Kies een reden.');
  const hidden = await town.post(path, { decision: 'hide', category: 'spam', ownWords: '', seen: '0' }, { as: noor });
  expect(hidden.status).toBe(303);
  const late = await town.post(path, { decision: 'leave', seen: '0' }, { as: amir });
  expect(late.status).toBe(409);
  expect(await late.text()).toMatch(/Noor Visser heeft op .* al over deze tekst beslist: Verborgen/);
  expect(await statusOf(ideaId)).toBe('hidden');
});

test('a reader with an account hears what came of the report', async () => {
  const email = 'lezer@bewoner.example';
  const as = await signInForTest(town.deps, await makePerson(town.db, { name: 'Lia', email }));
  await town.post(`/melden/bijdrage/${ideaId}`, { reason: 'spam', explanation: '' }, { as });
  await town.post('/moderatie', { quick: `leave|contribution:${ideaId}@0` }, { as: noor });
  const mails = await town.db.selectFrom('message').select('text').where('toEmail', '=', email).execute();
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain('blijft staan');
  expect((await flags()).every((flag) => flag.settledAt !== null)).toBe(true);
});

test('the log shows every decision to everybody, without texts, reasons in words or names', async () => {
  const secret = { decision: 'hide', category: 'personal_data', ownWords: 'Het nummer van Truus', seen: '0' };
  await town.post(`/moderatie/bijdrage/${ideaId}`, secret, { as: noor });
  const page = await (await town.get('/moderatiebeleid/logboek')).text();
  expect(page).toContain('Hoe wordt het plein groener?');
  expect(page).toContain('2026-11');
  for (const hidden of ['Truus', 'Noor Visser', 'Een pluktuin', 'Meer bomen']) expect(page).not.toContain(hidden);
});

test('the rules have versions; a new one is published by staff, and not over somebody else’s', async () => {
  expect(await (await town.get('/moderatiebeleid')).text()).toContain('Versie 1');
  expect((await town.get('/moderatie/beleid', { as: bea })).status).toBe(403);
  const next = { basedOn: '1', body: 'Wees aardig.', bodyEn: 'Be kind.', changeNote: 'Korter.' };
  expect((await town.post('/moderatie/beleid', next, { as: noor })).status).toBe(303);
  const late = await town.post('/moderatie/beleid', { ...next, body: 'Wees lief.' }, { as: amir });
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(page).toContain('Wees lief.');
  expect(await (await town.get('/moderatiebeleid', { headers: { 'accept-language': 'en' } })).text()).toContain(
    'Be kind.',
  );
  expect(await (await town.get('/moderatiebeleid?versie=1')).text()).toContain('Dit is een oude versie');
  expect((await town.get('/moderatiebeleid?versie=99')).status).toBe(404);
});
