import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeIdeasStep } from '../../instruments/ideas/testing/ideas-step.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { formsIn } from '../../testing/crawl.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';

let town: TestApp;
let manager: string;
const path = '/beheer/trajecten/hof/berichten';
const typed =
  'Eerste alinea met "aanhalingstekens" & <b>haken</b>.\n\nTweede alinea, ’s avonds getypt.\n  Ingesprongen.';
beforeAll(async () => {
  town = await testApp();
  await makeIdeasStep(town.db, 'hof');
  manager = await makePerson(town.db, { name: 'Fatima', roles: ['process_manager'] });
});
afterAll(() => town.drop());

async function formOn(response: Response) {
  const page = await response.text();
  const form = formsIn(page, path).find(({ action }) => action === path) ?? expect.unreachable();
  return { page, form };
}
const bodies = async () =>
  (await town.db.selectFrom('update').select(['title', 'body']).execute()).map(({ title, body }) => [title, body]);

test('staff whose session ended while typing signs in beside the page and sends the same text, letter for letter', async () => {
  const ended = await signInForTest(town.deps, manager, { strong: true });
  await town.db.deleteFrom('session').execute();
  const refused = await town.post(path, { title: 'Nieuws', body: typed }, { as: ended });
  expect([refused.status, refused.headers.get('cache-control')]).toEqual([401, 'no-store']);
  const { page, form } = await formOn(refused);
  expect(page).toContain('Wat u typte is niet weg.');
  expect(page).toMatch(/<a[^>]*href="\/inloggen\?terug=%2Finloggen%2Fgelukt%3Fwerk%3Dja"[^>]*target="_blank"/);
  expect(page).not.toContain('<b>haken');
  expect(await bodies()).toEqual([]);

  // After the code by mail alone the second step is asked for, beside the page as well.
  const weak = await signInForTest(town.deps, manager);
  expect((await town.get('/inloggen/gelukt?werk=ja', { as: weak })).headers.get('location')).toBe(
    '/inloggen/tweede-stap?terug=%2Finloggen%2Fgelukt%3Fwerk%3Dja',
  );
  const { form: kept } = await formOn(await town.post(path, form.fields, { as: weak }));
  const strong = await signInForTest(town.deps, manager, { strong: true });
  expect(await (await town.get('/inloggen/gelukt?werk=ja', { as: strong })).text()).toContain('Verstuur nog een keer');
  expect((await town.post(path, kept.fields, { as: strong })).status).toBe(303);
  expect(await bodies()).toEqual([['Nieuws', typed]]);
});

test('every field comes back, also one that stands in the form more than once, and a lost file is told', async () => {
  const files = { picture: new File(['x'], 'foto.jpg') };
  const refused = await town.post(path, { tick: ['a', 'b'], title: 'T' }, { files });
  const page = await refused.text();
  expect(page.match(/name="tick" value="[ab]"/g)).toHaveLength(2);
  expect(page).toContain('Dat moet u straks opnieuw kiezen.');
});

test('a resident keeps what was typed too, and one without the role gets nothing done by sending again', async () => {
  const refused = await town.post('/mijn/gegevens', { name: 'Riet Jonker', locale: 'nl' });
  const page = await refused.text();
  expect([refused.status, page.includes('value="Riet Jonker"')]).toEqual([401, true]);
  expect(page).toContain('href="/inloggen?terug=%2Finloggen%2Fgelukt"');
  const resident = await signInForTest(town.deps, await makePerson(town.db, { name: 'Bea' }), { strong: true });
  expect((await town.post(path, { title: 'Nep', body: 'Nep' }, { as: resident })).status).toBe(403);
});

test('a form from another site is not kept, and one that is too large has nothing to send again', async () => {
  const foreign = await town.post(path, { title: 'x' }, { headers: { origin: 'https://elders.example' } });
  expect([foreign.status, (await foreign.text()).includes('andere site')]).toEqual([403, true]);
  const large = await town.post(path, { body: 'x'.repeat(11_000_000) });
  const page = await large.text();
  expect([large.status, page.includes('te groot om hier te bewaren'), page.includes('Verstuur nog')]).toEqual([
    401,
    true,
    false,
  ]);
});
