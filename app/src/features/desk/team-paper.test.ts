import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { type MadeInitiative, makeInitiative } from '../initiatives/testing/make-initiative.ts';

let town: TestApp;
let garden: MadeInitiative;
let other: MadeInitiative;
let desk: string;
let stepId: number;
beforeAll(async () => {
  town = await testApp();
  garden = await makeInitiative(town);
  other = await makeInitiative(town, { slug: 'geveltuin' });
  desk = await signInForTest(town.deps, await makePerson(town.db, { name: 'Wim', roles: ['desk'] }), { strong: true });
  const step = await town.db
    .insertInto('step')
    .values({
      ...{ projectId: garden.id, instrument: 'ideas', title: 'Wat eten wij?', status: 'published' },
      ...{ assurance: 'anonymous', opensAt: '2026-11-01T08:00:00Z', settings: '{}' },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  stepId = step.id;
});
afterAll(() => town.drop());

const paper = (more: Record<string, string> = {}) => ({
  ...{ channel: 'paper', receivedOn: '2026-11-20', who: 'anonymous', title: 'Bonen', body: 'Zij klimmen zelf.' },
  ...{ submissionKey: crypto.randomUUID(), ...more },
});
const enter = (as: string, more?: Record<string, string>) => town.post(`/balie/invoer/${stepId}`, paper(more), { as });

test('a team enters what neighbours wrote, and it counts as paper without a name', async () => {
  expect((await enter(garden.as)).status).toBe(303);
  const kept = town.db.selectFrom('contribution').select(['channel', 'contactId', 'authorName', 'status']);
  expect(await kept.where('stepId', '=', stepId).execute()).toEqual([
    { channel: 'paper', contactId: null, authorName: '', status: 'published' },
  ]);
});

test('a team finds nobody’s address and writes none down', async () => {
  await town.db
    .insertInto('contact')
    .values({ name: 'Pieter Zoek', email: 'p@post.example', prefers: 'none' })
    .execute();
  const { id } = await town.db.selectFrom('contact').select('id').executeTakeFirstOrThrow();
  const searched = await enter(garden.as, { action: 'find', findContact: 'Pieter' });
  expect(await searched.text()).not.toContain('p@post.example');
  expect(await (await enter(desk, { action: 'find', findContact: 'Pieter' })).text()).toContain('p@post.example');
  expect((await enter(garden.as, { who: `contact-${id}` })).status).toBe(422);
  expect((await enter(garden.as, { who: 'new', name: 'Roos', prefers: 'none' })).status).toBe(422);
  expect(await town.db.selectFrom('contact').select('name').execute()).toEqual([{ name: 'Pieter Zoek' }]);
});

test('a team mends what it typed itself, and nothing that the desk entered', async () => {
  const entry = async (as: string, title: string) => {
    const response = await enter(as, { title });
    const line = town.db.selectFrom('deskEntry').select(['id', 'contributionId']).orderBy('id', 'desc');
    expect(response.status).toBe(303);
    return line.executeTakeFirstOrThrow();
  };
  const own = await entry(garden.as, 'Sla');
  const ofDesk = await entry(desk, 'Prei');
  const mended = { title: 'Kropsla', body: '', areaId: '' };
  expect((await town.post(`/balie/bijdrage/${own.contributionId}`, mended, { as: garden.as })).status).toBe(303);
  for (const [path, fields] of [
    [`/balie/bijdrage/${ofDesk.contributionId}`, mended],
    [`/balie/regel/${ofDesk.id}/ongedaan`, { reason: 'typing' }],
  ] as const) {
    expect((await town.get(path, { as: garden.as })).status, path).toBe(403);
    expect((await town.post(path, fields, { as: garden.as })).status, path).toBe(403);
  }
  const undone = await town.post(`/balie/regel/${own.id}/ongedaan`, { reason: 'typing' }, { as: garden.as });
  expect(undone.headers.get('location')).toBe(`/balie/invoer/${stepId}?klaar=ongedaan`);
});

test('the paper of an initiative is for its own team and the desk, and a team comes nowhere else at the desk', async () => {
  for (const path of [`/balie/invoer/${stepId}`, `/balie/formulier/${stepId}`, `/balie/draagvlak/${garden.id}`]) {
    expect((await town.get(path, { as: garden.as })).status, path).toBe(200);
    expect((await town.get(path, { as: desk })).status, path).toBe(200);
    expect((await town.get(path, { as: other.as })).status, path).toBe(403);
    expect((await town.get(path)).status, path).toBe(303);
  }
  for (const path of [
    '/balie',
    '/balie/contacten',
    '/balie/brieven',
    '/balie/draagvlak',
    `/balie/invoer/${stepId}/csv`,
  ])
    expect((await town.get(path, { as: garden.as })).status, path).toBe(403);
  expect((await enter(other.as)).status).toBe(403);
});

test('its sheets ask for no name and come back to the team', async () => {
  const made = await town.post(`/balie/formulier/${stepId}`, { count: '2' }, { as: garden.as });
  const sheets = await (await town.get(made.headers.get('location') ?? '', { as: garden.as })).text();
  expect(sheets).toContain(`${stepId}-0002`);
  expect(sheets).toContain('aan iemand van het team');
  expect(sheets).not.toContain('Adres en postcode');
  expect(sheets).toContain('/initiatieven/buurttuin');
  const backing = await (await town.get('/initiatieven/buurttuin/beheer/draagvlak/papier', { as: garden.as })).text();
  expect(backing).toContain('Ik heb een zorg');
  expect((await town.get('/initiatieven/buurttuin/beheer/draagvlak/papier', { as: other.as })).status).toBe(403);
});

test('a worry on paper is entered by the team and judged by others', async () => {
  const said = {
    channel: 'paper',
    receivedOn: '2026-11-20',
    stance: 'worry',
    words: 'Het wordt druk.',
    submissionKey: crypto.randomUUID(),
  };
  const sent = await town.post(`/balie/draagvlak/${garden.id}`, said, { as: garden.as });
  expect(sent.status).toBe(303);
  const kept = town.db.selectFrom('backing').select(['channel', 'stance', 'personId', 'contactId']);
  expect(await kept.execute()).toEqual([{ channel: 'paper', stance: 'worry', personId: null, contactId: null }]);
  const help = { ...said, stance: 'help', submissionKey: crypto.randomUUID() };
  expect((await town.post(`/balie/draagvlak/${garden.id}`, help, { as: garden.as })).status).toBe(422);
});
