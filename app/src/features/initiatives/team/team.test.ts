import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { type MadeInitiative, makeInitiative } from '../testing/make-initiative.ts';

let town: TestApp;
let garden: MadeInitiative;
const team = '/initiatieven/buurttuin/beheer';
beforeAll(async () => {
  town = await testApp();
  garden = await makeInitiative(town);
});
afterAll(() => town.drop());

const somebody = async (name: string) => {
  const id = await makePerson(town.db, { name });
  return { id, as: await signInForTest(town.deps, id) };
};
const mine = (path: string, form: Record<string, string> = {}) => town.post(`${team}${path}`, form, { as: garden.as });
const page = async (as?: string) => (await town.get('/initiatieven/buurttuin', as ? { as } : {})).text();
const invite = async (role: 'member' | 'initiator', title = '') => {
  expect((await mine('/mensen/uitnodigen', { email: 'buur@post.example', role, title })).status).toBe(303);
  const mail = town.db.selectFrom('message').select('text').where('toEmail', '=', 'buur@post.example');
  const { text } = await mail.orderBy('id', 'desc').executeTakeFirstOrThrow();
  return /\/teamuitnodiging\/[\w-]+/.exec(text)?.[0] ?? '';
};

test('who is asked by mail joins with the link, once, and stands with the team; no address is shown or kept', async () => {
  const link = await invite('member', 'tekenaar');
  expect(await (await town.get(`${team}/mensen`, { as: garden.as })).text()).not.toContain('buur@post.example');
  expect(await (await town.get(link)).text()).toContain('Log eerst in');
  const samir = await somebody('Samir');
  const lien = await somebody('Lien');
  const joined = await town.post(link, {}, { as: samir.as });
  expect(joined.headers.get('location')).toBe('/initiatieven/buurttuin?klaar=joined');
  expect((await town.post(link, {}, { as: lien.as })).status).toBe(404);
  expect(await page()).toMatch(/Samir, (<span[^>]*>)?tekenaar/);
  // A member is named and manages nothing, and leaves by themselves.
  expect((await town.get(team, { as: samir.as })).status).toBe(403);
  expect(await page(samir.as)).toContain('Verlaat het team');
  await town.post('/initiatieven/buurttuin/verlaat', {}, { as: samir.as });
  expect(await page()).not.toContain('Samir');
});

test('an initiative always has an initiator: the last one stays until somebody else is', async () => {
  const alone = await mine(`/mensen/${garden.initiatorId}/weg`);
  expect(alone.status).toBe(409);
  expect(await alone.text()).toContain('Er moet iemand initiatiefnemer blijven');
  expect((await mine(`/mensen/${garden.initiatorId}`, { role: 'member', title: '' })).status).toBe(409);
  const fatima = await somebody('Fatima');
  await town.post(await invite('initiator'), {}, { as: fatima.as });
  expect((await town.get(team, { as: fatima.as })).status).toBe(200);
  expect((await mine(`/mensen/${fatima.id}`, { role: 'member', title: 'hulp' })).status).toBe(303);
  expect((await town.get(team, { as: fatima.as })).status).toBe(403);
});

test('two initiators who leave at the same moment do not both go', async () => {
  const made = await makeInitiative(town, { slug: 'twee' });
  const other = await somebody('Ander');
  const row = { projectId: made.id, personId: other.id, role: 'initiator' } as const;
  await town.db.insertInto('initiativeMember').values(row).execute();
  await town.db.insertInto('roleGrant').values(row).execute();
  const leave = (id: string, as: string) => town.post(`/initiatieven/twee/beheer/mensen/${id}/weg`, {}, { as });
  const left = await Promise.all([leave(made.initiatorId, made.as), leave(other.id, other.as)]);
  expect(left.map(({ status }) => status).sort()).toEqual([303, 409]);
});

test('the texts, the place and the themes change, and everybody reads it', async () => {
  const theme = await town.db.selectFrom('theme').select(['id', 'nameNl']).orderBy('id').executeTakeFirstOrThrow();
  const texts = { title: 'De groene buurttuin', what: 'Samen zaaien.', why: 'Voor de bijen.', who: 'Jong en oud' };
  const sent = await mine('/gegevens', { ...texts, themeIds: String(theme.id), inputUse: 'Wij lezen alles.' });
  expect(sent.status).toBe(303);
  const shown = await page();
  for (const words of ['De groene buurttuin', 'Voor de bijen.', theme.nameNl]) expect(shown).toContain(words);
  const again = await mine('/gegevens', { ...texts, title: '' });
  expect(again.status).toBe(422);
  expect(await again.text()).toContain('Voor de bijen.');
});

test('who stops says why; the reason stands on the page, and it may go on later', async () => {
  const made = await makeInitiative(town, { slug: 'moestuin' });
  const move = (form: Record<string, string>) => town.post('/initiatieven/moestuin/beheer/fase', form, { as: made.as });
  expect((await move({ to: 'stopped' })).status).toBe(422);
  expect((await move({ to: 'done' })).status).toBe(409);
  expect((await move({ to: 'stopped', why: 'Er was te weinig grond.', lesson: 'Meet eerst.' })).status).toBe(303);
  const shown = await (await town.get('/initiatieven/moestuin')).text();
  expect(shown).toContain('Er was te weinig grond.');
  expect(shown).toContain('Meet eerst.');
  const project = town.db.selectFrom('project').select('status').where('id', '=', made.id);
  expect(await project.executeTakeFirst()).toEqual({ status: 'closed' });
  expect((await move({ to: 'running' })).status).toBe(303);
  expect(await project.executeTakeFirst()).toEqual({ status: 'published' });
});

test('the team runs a questionnaire with the pages that officers have; what only the town can run is not offered', async () => {
  const made = await makeInitiative(town, { slug: 'speelstraat' });
  const steps = '/beheer/trajecten/speelstraat/onderdelen';
  const get = async (path: string, as = made.as) => town.get(path, { as });
  const choose = await (await get(`${steps}/nieuw`)).text();
  for (const kind of ['survey', 'dialogue', 'ideas']) expect(choose).toContain(`soort=${kind}`);
  for (const kind of ['budget', 'panel', 'consultation']) expect(choose).not.toContain(`soort=${kind}`);
  const step = { title: 'Wilt u een speelstraat?', intro: '', assurance: 'anonymous', moderation: 'after' };
  const add = (instrument: string, as = made.as) => town.post(`${steps}/nieuw`, { ...step, instrument }, { as });
  expect((await add('survey', garden.as)).status).toBe(403);
  expect([403, 404, 422]).toContain((await add('budget')).status);
  const added = await add('ideas');
  expect(added.status).toBe(303);
  const { id } = await town.db
    .selectFrom('step')
    .select('id')
    .where('projectId', '=', made.id)
    .executeTakeFirstOrThrow();
  const opened = await town.post(`${steps}/${id}/openen`, {}, { as: made.as });
  expect(opened.status).toBe(409);
  expect(await opened.text()).toContain('/initiatieven/speelstraat/beheer/gegevens');
  await town.db
    .updateTable('initiative')
    .set({ inputUse: 'Wij lezen alles.' })
    .where('projectId', '=', made.id)
    .execute();
  expect((await town.post(`${steps}/${id}/openen`, {}, { as: made.as })).status).toBe(303);
  expect(await (await town.get('/initiatieven/speelstraat')).text()).toContain('Wilt u een speelstraat?');
  expect((await town.get('/trajecten/speelstraat')).headers.get('location')).toBe('/initiatieven/speelstraat');
  for (const path of ['planning', 'berichten', 'antwoorden']) {
    expect((await get(`/beheer/trajecten/speelstraat/${path}`)).status, path).toBe(200);
    expect((await get(`/beheer/trajecten/speelstraat/${path}`, garden.as)).status, path).toBe(403);
  }
  for (const path of ['afspraak', 'beloften', 'plan']) {
    const answer = await get(`/beheer/trajecten/speelstraat/${path}`);
    expect(answer.headers.get('location'), path).toBe('/initiatieven/speelstraat/beheer');
  }
  expect((await get('/moderatie')).status).toBe(200);
});

test('a photo and a PDF stand on the page; a file of another kind is refused', async () => {
  const bad = new File(['hello'], 'x.jpg', { type: 'image/jpeg' });
  const post = (path: string, form: Record<string, string>, files: Record<string, File>) =>
    town.post(`${team}/bestanden/${path}`, form, { as: garden.as, files });
  expect((await post('foto', { alt: 'Een tuin' }, { picture: bad })).status).toBe(415);
  expect((await post('document', { title: 'Plan' }, { document: bad })).status).toBe(415);
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  expect((await post('foto', { alt: 'Een tuin met kool' }, { picture: new File([pixel], 'x.png') })).status).toBe(303);
  const pdf = new File(['%PDF-1.4\n%%EOF'], 'x.pdf', { type: 'application/pdf' });
  expect((await post('document', { title: 'Het plantplan' }, { document: pdf })).status).toBe(303);
  const shown = await page();
  expect(shown).toContain('alt="Een tuin met kool"');
  const [href] = /\/documenten\/[0-9a-f-]+\.pdf/.exec(shown) ?? [];
  expect((await town.get(href ?? '')).status).toBe(200);
  expect((await town.get(/\/afbeeldingen\/[0-9a-f-]+\.webp/.exec(shown)?.[0] ?? '')).status).toBe(200);
});

test('whose account goes takes drafts along, and what nobody else runs has stopped', async () => {
  const made = await makeInitiative(town, { slug: 'alleen' });
  const draft = { projectId: 0, personId: made.initiatorId, role: 'initiator' as const };
  const project = {
    kind: 'initiative',
    slug: 'alleen-concept',
    question: 'Concept',
    createdBy: made.initiatorId,
  } as const;
  const { id } = await town.db.insertInto('project').values(project).returning('id').executeTakeFirstOrThrow();
  await town.db.insertInto('initiative').values({ projectId: id }).execute();
  await town.db
    .insertInto('initiativeMember')
    .values({ ...draft, projectId: id })
    .execute();
  expect((await town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as: made.as })).status).toBe(303);
  expect(await (await town.get('/initiatieven/alleen')).text()).toContain('De initiatiefnemer is weggegaan.');
  expect(await town.db.selectFrom('project').select('id').where('id', '=', id).execute()).toEqual([]);
});
