import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { signInForTest } from '../../testing/sign-in.ts';
import { makeContributions, makeTrajectory, type Trajectory } from '../answers/testing/trajectory.ts';

let town: TestApp;
let park: Trajectory;
let as: string;
const staff = '/beheer/trajecten/het-park/verslag';
const read = '/trajecten/het-park/verslag';
const texts = {
  reached: 'Veel buren.',
  how: 'Online.',
  said: 'Meer bomen.',
  done: 'Tien bomen.',
  notDone: 'Geen vijver.',
};
beforeAll(async () => {
  town = await testApp();
  park = await makeTrajectory(town.db, 'het-park');
  as = await signInForTest(town.deps, park.officer.personId, { strong: true });
  await makeContributions(
    town.db,
    park,
    Array.from({ length: 12 }, (_, index) => ({ visitorId: `v${index}` })),
  );
});
afterAll(() => town.drop());

test('an officer starts from a draft with the figures of now, and keeps it unseen', async () => {
  const page = await (await town.get(staff, { as })).text();
  expect(page).toContain('Er deden 12 mensen mee: 12 via de site.');
  expect(page).toContain('Er kwamen 12 bijdragen binnen.');
  expect(page).toContain('- Ideeën');
  await town.post(staff, { ...texts, said: 'Nog niet af', what: 'save' }, { as });
  expect(await (await town.get(staff, { as })).text()).toContain('Nog niet af');
  expect(await (await town.get(read)).text()).toContain('Er is nog geen verslag');
});

test('a report with holes comes back with what was typed and what is missing', async () => {
  const refused = await town.post(staff, { ...texts, notDone: '', what: 'publish' }, { as });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Schrijf wat u niet deed en waarom.');
  expect(page).toContain('Tien bomen.');
});

test('everybody reads the report with its figures, and later what was corrected', async () => {
  expect((await town.post(staff, { ...texts, what: 'publish' }, { as })).status).toBe(303);
  const first = await (await town.get(read)).text();
  expect(first).toContain('Geen vijver.');
  expect(first).toContain('Versie 1, 23 november 2026');
  expect(first).toContain('Via de site');
  const silent = await town.post(staff, { ...texts, done: 'Elf bomen.', what: 'publish' }, { as });
  expect(silent.status).toBe(422);
  expect(await silent.text()).toContain('Schrijf wat er verandert.');
  await town.post(
    staff,
    { ...texts, done: 'Elf bomen.', changeNote: 'Er kwam een boom bij.', what: 'publish' },
    { as },
  );
  const second = await (await town.get(read)).text();
  expect(second).toContain('Er kwam een boom bij.');
  expect(second).toContain('Aangepast: wat wij ermee deden');
  const old = await (await town.get(`${read}?versie=1`)).text();
  expect(old).toContain('Tien bomen.');
  expect(old).toContain('Dit is een oudere versie');
  expect((await town.get(`${read}?versie=9`)).status).toBe(404);
});
