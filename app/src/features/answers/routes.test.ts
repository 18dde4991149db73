import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { makeContributions, makeTrajectory, type Trajectory } from './testing/trajectory.ts';

let town: TestApp;
let park: Trajectory;
let as: string;
const path = '/beheer/trajecten/het-park/antwoorden';
const seenAt = '2026-11-23T10:00:00.000Z';
beforeAll(async () => {
  town = await testApp();
  park = await makeTrajectory(town.db, 'het-park');
  as = await signInForTest(town.deps, park.officer.personId, { strong: true });
});
afterAll(() => town.drop());

describe('the list of contributions without an answer', () => {
  test('shows what waits longest first, for how long, and what is overdue', async () => {
    await makeContributions(town.db, park, [{ visitorId: 'v', title: 'Nieuw idee' }], new Date('2026-11-20T10:00:00Z'));
    await makeContributions(town.db, park, [{ visitorId: 'v', title: 'Oud idee' }], new Date('2026-10-01T10:00:00Z'));
    const page = await (await town.get(path, { as })).text();
    expect(page.indexOf('Oud idee')).toBeLessThan(page.indexOf('Nieuw idee'));
    expect(page).toContain('wacht 53 dagen');
    expect(page).toContain('te laat: was beloofd op 29 oktober 2026');
    const late = await (await town.get(`${path}?toon=late`, { as })).text();
    expect(late).toContain('Oud idee');
    expect(late).not.toContain('Nieuw idee');
  });
  test('can be searched, also with signs that mean something to the database', async () => {
    expect(await (await town.get(`${path}?zoek=oud`, { as })).text()).not.toContain('Nieuw idee');
    expect((await town.get(`${path}?zoek=${encodeURIComponent("100%_\\ ' & | !")}`, { as })).status).toBe(200);
  });
  test('is not for residents, nor for staff without a second factor', async () => {
    const resident = await signInForTest(town.deps, await makePerson(town.db, { name: 'Joke' }), { strong: true });
    expect((await town.get(path, { as: resident })).status).toBe(403);
    const weak = await signInForTest(town.deps, park.officer.personId);
    expect((await town.get(path, { as: weak })).headers.get('location')).toContain('/inloggen/tweede-stap');
    expect((await town.get(path)).headers.get('location')).toContain('/inloggen');
  });
});

test('a form with holes comes back with the ticks and the text, and says what is missing', async () => {
  const [id] = await makeContributions(town.db, park, [{ visitorId: 'v', title: 'Een bankje' }]);
  const form = { contribution: String(id), seenAt, why: 'Omdat het past.' };
  const noOutcome = await town.post(path, form, { as });
  expect(noOutcome.status).toBe(422);
  const page = await noOutcome.text();
  expect(page).toContain('Omdat het past.');
  expect(page).toMatch(new RegExp(`value="${id}"[^>]*checked`));
  expect(page).toContain('Kies wat u met de bijdragen deed.');
  const noWhy = await town.post(path, { ...form, outcome: 'adopted', why: ' ' }, { as });
  expect(noWhy.status).toBe(422);
  expect(await noWhy.text()).toContain('Leg uit waarom.');
  const nothing = await town.post(path, { seenAt, outcome: 'adopted', why: 'Omdat.' }, { as });
  expect(await nothing.text()).toContain('Kies minstens één bijdrage.');
});

test('an answer can be read by everybody, with what it answers; a hidden contribution does not show', async () => {
  const ids = await makeContributions(town.db, park, [
    { visitorId: 'v', title: 'Een pluktuin' },
    { visitorId: 'v', title: 'Geheim' },
  ]);
  const form = { contribution: ids.map(String), seenAt, outcome: 'not_adopted', why: 'Er is geen <b>geld</b>.' };
  const sent = await town.post(path, form, { as });
  expect(sent.status).toBe(303);
  await town.db.updateTable('contribution').set({ status: 'hidden' }).where('title', '=', 'Geheim').execute();
  const { responseId } = await town.db
    .selectFrom('contribution')
    .select('responseId')
    .where('id', '=', ids[0] ?? 0)
    .executeTakeFirstOrThrow();
  const page = await (await town.get(`/antwoorden/${responseId}`)).text();
  expect(page).toContain('Een pluktuin');
  expect(page).toContain('Niet overgenomen');
  expect(page).toContain('geen &lt;b&gt;geld&lt;/b&gt;');
  expect(page).not.toContain('Geheim');
  expect(page).not.toContain('Wijzig dit antwoord');

  const change = `${path}/${responseId}/wijzigen`;
  expect((await town.get(change, { as })).status).toBe(200);
  const same = await town.post(change, { outcome: 'not_adopted', why: 'Er is geen <b>geld</b>.' }, { as });
  expect(same.status).toBe(422);
  expect((await town.post(change, { outcome: 'adopted', why: 'Er is toch geld.' }, { as })).status).toBe(303);
  expect(await (await town.get(`/antwoorden/${responseId}`)).text()).toContain('Dit antwoord geldt niet meer');

  const again = await town.post(path, form, { as });
  expect(again.status).toBe(409);
  expect(await again.text()).toContain('intussen al beantwoord');
});

test('all contributions of a choice get one answer, those of other pages too, but not what came in afterwards', async () => {
  const plein = await makeTrajectory(town.db, 'het-plein');
  const officer = await signInForTest(town.deps, plein.officer.personId, { strong: true });
  const visitors = Array.from({ length: 120 }, (_, index) => ({ visitorId: `v${index}` }));
  await makeContributions(town.db, plein, visitors);
  const list = '/beheer/trajecten/het-plein/antwoorden';
  const page = await (await town.get(list, { as: officer })).text();
  expect(page.match(/name="contribution"/g)).toHaveLength(50);
  await makeContributions(town.db, plein, [{ visitorId: 'laat' }], new Date('2026-11-23T10:05:00Z'));
  await town.post(list, { everything: 'ja', seenAt, outcome: 'partly', why: 'Een deel.' }, { as: officer });
  const left = await town.db
    .selectFrom('contribution')
    .select('visitorId')
    .where('projectId', '=', plein.id)
    .where('responseId', 'is', null)
    .execute();
  expect(left).toEqual([{ visitorId: 'laat' }]);
});

test('the page for the whole town shows the rate, the shares and the latest answers of a theme', async () => {
  const { id: themeId } = await town.db
    .insertInto('theme')
    .values({ slug: 'proef', nameNl: 'Proef', nameEn: 'Test', pattern: 'leaves' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const page = await (await town.get('/wat-is-er-gedaan')).text();
  expect(page).toContain('van de bijdragen kreeg een antwoord');
  expect(page).toContain('Een deel.');
  expect(await (await town.get('/wat-is-er-gedaan?thema=proef')).text()).toContain('Kies een ander thema of gebied');
  await town.db.insertInto('projectTheme').values({ projectId: park.id, themeId }).execute();
  expect(await (await town.get('/wat-is-er-gedaan?thema=proef')).text()).toContain('Een pluktuin');
});

test('an answer that is not there, or of a trajectory that is not public, cannot be found', async () => {
  for (const id of ['999999', '0', 'x', '99999999999999999999']) {
    expect((await town.get(`/antwoorden/${id}`)).status).toBe(404);
  }
  const { id } = await town.db
    .selectFrom('response')
    .select('id')
    .where('projectId', '=', park.id)
    .limit(1)
    .executeTakeFirstOrThrow();
  await town.db.updateTable('project').set({ status: 'draft' }).where('id', '=', park.id).execute();
  expect((await town.get(`/antwoorden/${id}`)).status).toBe(404);
  await town.db.updateTable('project').set({ status: 'published' }).where('id', '=', park.id).execute();
});
