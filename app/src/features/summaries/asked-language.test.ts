import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { cookieIn } from '../../testing/sign-in-by-mail.ts';
import { makeTrajectory } from '../answers/testing/trajectory.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp({ settings: { sharedPageSeconds: 5 } });
  for (const slug of ['park', 'plein']) {
    const { id: projectId } = await makeTrajectory(town.db, slug);
    const bodies = { ar: `هذا ${slug}`, 'nl-plain': `Dit is ${slug}.` };
    const rows = Object.entries(bodies).map(([language, body]) => ({ projectId, language, body }));
    await town.db.insertInto('summary').values(rows).execute();
  }
});
afterAll(() => town.drop());

const read = async (path: string, options: Parameters<TestApp['get']>[1] = {}) =>
  (await town.get(`/trajecten/${path}`, options)).text();
const choose = async (language: string) => cookieIn(await town.get(`/trajecten/park?taal=${language}`));

test('who once asked for Arabic reads Arabic first at the next trajectory', async () => {
  const as = await choose('ar');
  expect(await read('plein', { as })).toContain('هذا plein');
  expect(await read('plein')).not.toContain('هذا plein');
});

test('what one visitor chose is not shown to the next, though visitors share pages', async () => {
  expect(await read('park?taal=ar')).toContain('هذا park');
  const again = await town.get('/trajecten/park?taal=ar');
  expect(cookieIn(again)).toContain('samenvatting=ar');
  expect(await read('park')).not.toContain('هذا park');
  expect(await read('park', { headers: { 'accept-language': 'ar' } })).toContain('هذا park');
  expect(await read('park', { headers: { 'accept-language': 'nl' } })).not.toContain('هذا park');
});

test('a choice goes before the language of the browser, also the choice of no summary', async () => {
  const headers = { 'accept-language': 'ar' };
  const plain = await read('plein', { as: await choose('nl-plain'), headers });
  expect(plain).toContain('Dit is plein.');
  expect(plain).not.toContain('هذا plein');
  expect(await read('plein', { as: await choose('geen'), headers })).not.toContain('هذا plein');
});

test('a language that nobody knows is not kept', async () => {
  expect((await town.get('/trajecten/park?taal=klingon')).headers.get('set-cookie')).toBeNull();
});
