import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPeople, seedDemoPeople } from '../../../demo/people.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';

let demo: TestApp;
let real: TestApp;
beforeAll(async () => {
  demo = await testApp({ settings: { demo: true } });
  real = await testApp();
  for (const town of [demo, real]) {
    await town.db.transaction().execute((tx) => seedDemoPeople(tx, town.deps.now()));
  }
});
afterAll(async () => {
  await demo.drop();
  await real.drop();
});

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const [fatima] = demoPeople;
function become(town: TestApp, remoteAddress: string, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ persoon: fatima?.id ?? '', terug: '/beheer/mensen' });
  const origin = town.deps.settings.baseUrl;
  return town.app.request(
    '/demo/personen',
    { method: 'POST', body, headers: { origin, ...headers } },
    from(remoteAddress),
  );
}

test('in the demonstration anybody becomes a process manager at once', async () => {
  const page = await demo.app.request('/demo/personen', {}, from('127.0.0.1'));
  const text = await page.text();
  for (const { name } of demoPeople) expect(text).toContain(name);
  const became = await become(demo, '::1');
  expect([became.status, became.headers.get('location')]).toEqual([303, '/beheer/mensen']);
  // Signed in as staff with the second step behind her, so that only the role of administrator is lacking.
  expect((await demo.get('/beheer/mensen', { as: cookieIn(became, 'sessie') })).status).toBe(403);
});

test('a real town has no such page', async () => {
  expect((await become(real, '127.0.0.1')).status).toBe(404);
  expect((await real.app.request('/demo/personen', {}, from('127.0.0.1'))).status).toBe(404);
});

test('from another machine, or through a proxy, there is no such page', async () => {
  expect((await become(demo, '192.168.1.20')).status).toBe(404);
  expect((await become(demo, '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
  expect((await become(demo, '127.0.0.1', { forwarded: 'for=203.0.113.9' })).status).toBe(404);
  expect((await demo.post('/demo/personen', { persoon: fatima?.id ?? '' })).status).toBe(404);
});

test('a site that lets its own name lead to this machine finds no such page', async () => {
  const asked = await demo.app.request('http://elders.example:3000/demo/personen', {}, from('127.0.0.1'));
  expect(asked.status).toBe(404);
  expect((await become(demo, '127.0.0.1', { 'x-forwarded-host': 'localhost' })).status).toBe(404);
  const here = await demo.app.request('http://127.0.0.1:3000/demo/personen', {}, from('127.0.0.1'));
  expect(here.status).toBe(200);
});

test('only the people of the demonstration can be become', async () => {
  const { id } = await demo.db
    .insertInto('person')
    .values({ id: crypto.randomUUID(), name: 'Echt iemand' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const body = new URLSearchParams({ persoon: id });
  const headers = { origin: demo.deps.settings.baseUrl };
  const response = await demo.app.request('/demo/personen', { method: 'POST', body, headers }, from('127.0.0.1'));
  expect(response.status).toBe(404);
});
