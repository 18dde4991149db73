import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { settingsSchema } from './settings.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const elsewhere = {
  url: 'https://kaart.voorbeeld.example/meedoen?stad=1',
  organisation: 'Stichting Voorbeeld',
  data: 'Uw postcode.',
};

async function makeStep(slug: string, settings: object = elsewhere, closesAt: Date | null = null) {
  const project = await town.db
    .insertInto('project')
    .values({ kind: 'trajectory', slug, question: 'Waar wilt u meer groen?', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await town.db
    .insertInto('step')
    .values({
      projectId: project.id,
      instrument: 'outside',
      title: 'Teken op de kaart',
      status: 'published',
      settings: JSON.stringify(settings),
      closesAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, path: `/trajecten/${slug}/elders/${id}` };
}
const visitsOf = (stepId: number) =>
  town.db.selectFrom('act').select(['kind', 'personId']).where('stepId', '=', stepId).execute();

test('before leaving people read where they go, whose it is and what is asked there', async () => {
  const step = await makeStep('lezen');
  const page = await (await town.get(step.path)).text();
  expect(page).toContain('kaart.voorbeeld.example');
  expect(page).toContain('Stichting Voorbeeld');
  expect(page).toContain('Uw postcode.');
});

test('who goes on is counted and comes to the other site, without a word about who it is', async () => {
  const step = await makeStep('weg');
  const personId = await makePerson(town.db, { name: 'Joke' });
  const gone = await town.post(step.path, {}, { as: await signInForTest(town.deps, personId) });
  expect(gone.status).toBe(303);
  expect(gone.headers.get('location')).toBe(`${step.path}?weg=ja`);
  expect(await visitsOf(step.id)).toEqual([{ kind: 'visit', personId }]);
  const leaving = await town.get(`${step.path}?weg=ja`);
  expect(leaving.headers.get('refresh')).toBe(`0; url=${elsewhere.url}`);
  expect(leaving.headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin)$/);
  expect(await leaving.text()).toContain(`href="${elsewhere.url}"`);
  expect((await visitsOf(step.id)).length).toBe(1);
});

test('nobody leaves through a closed step or for an address that is not https', async () => {
  const closed = await makeStep('dicht', elsewhere, new Date('2026-11-20T21:00:00Z'));
  expect((await town.post(closed.path, {})).status).toBe(409);
  expect((await town.get(`${closed.path}?weg=ja`)).headers.get('refresh')).toBeNull();
  const wrong = await makeStep('fout', { ...elsewhere, url: 'javascript:alert(1)' });
  expect((await town.post(wrong.path, {})).status).toBe(404);
  const page = await town.get(wrong.path);
  expect(page.status).toBe(200);
  expect(await page.text()).not.toContain('javascript:');
  expect((await town.get('/trajecten/fout/elders/999999')).status).toBe(404);
});

test('an officer can only enter an address that starts with https', () => {
  const accepts = (url: string) => settingsSchema('Vul een adres in').safeParse({ url }).success;
  expect(accepts('https://voorbeeld.example/pad')).toBe(true);
  const schemes = fc.constantFrom('http', 'javascript', 'data', 'ftp', 'file', 'vbscript', 'HTTP');
  fc.assert(fc.property(schemes, fc.webPath(), (scheme, path) => !accepts(`${scheme}://voorbeeld.example${path}`)));
  for (const url of ['', 'voorbeeld.example', '//voorbeeld.example', 'javascript:alert(1)'])
    expect(accepts(url)).toBe(false);
});
