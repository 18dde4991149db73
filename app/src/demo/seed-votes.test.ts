import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMembers } from '../instruments/panel/testing/make-members.ts';
import { demoCode } from '../instruments/panel/voting/demo-code.ts';
import { type TestApp, testApp } from '../testing/app.ts';
import { cookieIn } from '../testing/sign-in-by-mail.ts';
import { seedVotes } from './seed-votes.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp({ settings: { demo: true } });
});
afterAll(() => town.drop());

test('a council of the demonstration has a result to look at, and a vote of which nobody sees the figures yet', async () => {
  const { path } = await makeMembers(town.db, 'wijkraad', 12);
  await town.db.transaction().execute((tx) => seedVotes(tx, { today: '2026-11-23' }, town.deps.settings.secret));
  const page = await (await town.get(`${path}/keuzes`)).text();
  expect(page).toContain('11 van de 12 leden stemden.');
  expect(page).toContain('7 van de 12 leden hebben al gestemd.');
  const [, code = ''] = /<strong translate="no">([^<]+)</.exec(await (await town.get('/loting/stemmen')).text()) ?? [];
  const as = cookieIn(await town.post('/loting/stemmen', { code }), 'loting');
  expect(await (await town.get('/loting/stemmen', { as })).text()).toContain('Wat mag er van het plein af voor bomen?');
  const { deps } = town;
  expect(await demoCode({ ...deps, settings: { ...deps.settings, demo: false } })).toBeUndefined();
  town.at('2026-12-06T10:00:00Z');
  expect(await (await town.get(`${path}/keuzes`)).text()).toContain('7 van de 12 leden stemden.');
});
