import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeIdeas, makeIdeasStep } from '../../instruments/ideas/testing/ideas-step.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { cookieIn } from '../../testing/sign-in-by-mail.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp({ settings: { sharedPageSeconds: 5 } });
});
afterAll(() => town.drop());

const read = async (path: string, as?: string) => (await town.get(path, as ? { as } : {})).text();

test('visitors share a page for five seconds, and then see what is new', async () => {
  town.at('2026-11-23T10:00:00Z');
  const step = await makeIdeasStep(town.db, 'vijver');
  expect(await read(step.path)).not.toContain('Een brug');
  await makeIdeas(town.db, step, [{ title: 'Een brug' }]);
  town.at('2026-11-23T10:00:04Z');
  expect(await read(step.path)).not.toContain('Een brug');
  town.at('2026-11-23T10:00:05Z');
  expect(await read(step.path)).toContain('Een brug');
});

test('whoever has just supported an idea sees the new count at once, also on a page that others share', async () => {
  town.at('2026-11-23T11:00:00Z');
  const step = await makeIdeasStep(town.db, 'park');
  const [idea] = await makeIdeas(town.db, step, [{ title: 'Meer bankjes', supportCount: 776 }]);
  await read(step.path);
  const visitor = cookieIn(await town.post(`/ideeen/${idea}/steun`, {}));
  expect(await read(step.path, visitor)).toContain('777');
  expect(await read(step.path)).toContain('776');
});

test('nobody gets the page of somebody who is signed in', async () => {
  town.at('2026-11-23T12:00:00Z');
  const step = await makeIdeasStep(town.db, 'plein');
  const noor = await makePerson(town.db, { name: 'Noor Voorbeeld' });
  const session = await signInForTest(town.deps, noor);
  expect(await read(step.path, session)).toContain('/mijn');
  expect(await read(step.path)).toContain('/inloggen');
  expect(await read(step.path, session)).not.toContain('href="/inloggen');
});

test('everybody gets the page in their own language, with all the safety headers', async () => {
  town.at('2026-11-23T13:00:00Z');
  const english = { headers: { 'accept-language': 'en' } };
  expect(await read('/trajecten')).toContain('lang="nl"');
  expect(await (await town.get('/trajecten', english)).text()).toContain('lang="en"');
  const again = await town.get('/trajecten', english);
  expect(await again.text()).toContain('lang="en"');
  expect(again.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(again.headers.get('content-type')).toContain('text/html');
});

test('a page that is not there is not remembered: once published it is there at once', async () => {
  town.at('2026-11-23T14:00:00Z');
  expect((await town.get('/trajecten/nieuwe-brug')).status).toBe(404);
  await makeIdeasStep(town.db, 'nieuwe-brug');
  expect((await town.get('/trajecten/nieuwe-brug')).status).toBe(200);
});
