import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';

let town: TestApp;
let team: string;
beforeAll(async () => {
  town = await testApp();
  const lotte = await makePerson(town.db, { name: 'Lotte', roles: ['programme_team'] });
  team = await signInForTest(town.deps, lotte, { strong: true });
});
afterAll(() => town.drop());

test('everybody reads what works, also while nothing is evaluated', async () => {
  for (const path of [
    '/instrumenten',
    '/instrumenten/ideas',
    '/instrumenten/hackathon',
    '/instrumenten/voorstel',
    '/werk-samen',
    '/lessen/elders',
  ])
    expect([path, (await town.get(path)).status]).toEqual([path, 200]);
  expect((await town.get('/instrumenten/bestaat-niet')).status).toBe(404);
  expect(await (await town.get('/instrumenten/ideas')).text()).toContain('Zet drie voorbeelden neer');
});

test('a proposal is public once published, as a page and as a PDF, and a new version says what changed', async () => {
  const path = '/beheer/voorstel';
  expect((await town.get(path, { as: team })).status).toBe(200);
  expect((await town.get('/instrumenten/voorstel.pdf')).status).toBe(404);
  expect((await town.post(path, { what: 'publish' }, { as: team })).status).toBe(422);
  const text = {
    intro: 'Wij stellen voor.',
    'ideas.verdict': 'structural',
    'ideas.why': 'Het werkt.',
    what: 'publish',
  };
  expect((await town.post(path, text, { as: team })).status).toBe(303);
  expect(await (await town.get('/instrumenten/voorstel')).text()).toContain('Het werkt.');
  expect((await town.get('/instrumenten/voorstel.pdf')).headers.get('content-type')).toBe('application/pdf');
  expect((await town.post(path, text, { as: team })).status).toBe(422);
  expect((await town.post(path, { ...text, changeNote: 'Korter.' }, { as: team })).status).toBe(303);
  expect(await (await town.get('/instrumenten/voorstel?versie=1')).text()).toContain('Versie 1');
});
