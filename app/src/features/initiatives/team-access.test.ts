import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { loadInitiative, lockTeam } from './index.ts';
import { type MadeInitiative, makeInitiative } from './testing/make-initiative.ts';

let town: TestApp;
let garden: MadeInitiative;
let neighbour: string;
beforeAll(async () => {
  town = await testApp();
  garden = await makeInitiative(town);
  neighbour = await signInForTest(town.deps, await makePerson(town.db, { name: 'Buur' }));
});
afterAll(() => town.drop());
const status = async (path: string, as?: string) => (await town.get(path, as ? { as } : {})).status;

test('everybody reads a published initiative, a draft is there for its initiator only', async () => {
  const draft = await makeInitiative(town, { slug: 'straatfeest', status: 'draft', stage: 'idea' });
  expect(await (await town.get('/initiatieven/buurttuin')).text()).toContain('Buren kennen elkaar te weinig.');
  expect(await status('/initiatieven/straatfeest', draft.as)).toBe(200);
  expect(await status('/initiatieven/straatfeest')).toBe(404);
  expect(await status('/initiatieven/straatfeest', garden.as)).toBe(404);
});

test('the pages of the team are for its initiators: others sign in first, or are refused', async () => {
  const page = '/initiatieven/buurttuin/beheer';
  const visitor = await town.get(page);
  expect(visitor.status).toBe(303);
  expect(visitor.headers.get('location')).toBe(`/inloggen?terug=${encodeURIComponent(page)}`);
  expect(await status(page, neighbour)).toBe(403);
  expect(await status(page, garden.as)).toBe(200);
  expect(await status('/initiatieven/bestaat-niet/beheer', garden.as)).toBe(404);
});

test('who runs an initiative is no staff: no link to the staff side, no staff page, no short session', async () => {
  expect(await (await town.get('/', { as: garden.as })).text()).not.toContain('href="/beheer"');
  for (const path of ['/beheer', '/balie', '/beheer/mensen']) expect(await status(path, garden.as), path).toBe(403);
  const { endsAt } = await town.db
    .selectFrom('session')
    .select('endsAt')
    .where('personId', '=', garden.initiatorId)
    .executeTakeFirstOrThrow();
  expect((endsAt?.getTime() ?? 0) - town.deps.now().getTime()).toBeGreaterThan(7 * 86_400_000);
});

test('only an initiator of this very initiative locks it for a change', async () => {
  const other = await makeInitiative(town, { slug: 'geveltuin' });
  const lock = (id: number) => town.db.transaction().execute((tx) => lockTeam(tx, garden.initiator, id));
  expect(await lock(garden.id)).toMatchObject({ ok: true, value: { slug: 'buurttuin', stage: 'exploring' } });
  expect(await lock(other.id)).toEqual({ ok: false, error: { kind: 'not-allowed' } });
  expect(await lock(999_999)).toEqual({ ok: false, error: { kind: 'initiative-not-found' } });
  expect(await loadInitiative(town.db, 'buurttuin')).toMatchObject({ id: garden.id, title: 'Een buurttuin' });
});
