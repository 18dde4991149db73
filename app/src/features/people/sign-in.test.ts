import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson } from '../../testing/sign-in.ts';
import { codeFor, cookieIn, signInByMail } from '../../testing/sign-in-by-mail.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

test('somebody new gets a code, signs in with it and may give a name', async () => {
  const asked = await town.post('/inloggen', { email: ' Joke@Stadmakers.example ', terug: '/trajecten' });
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/inloggen/code?terug=%2Ftrajecten']);
  const trip = cookieIn(asked);
  expect(await (await town.get('/inloggen/code', { as: trip })).text()).toContain('joke@stadmakers.example');
  const code = await codeFor(town, 'joke@stadmakers.example');
  const signedIn = await town.post('/inloggen/code', { code: ` ${code} `, terug: '/trajecten' }, { as: trip });
  expect(signedIn.headers.get('location')).toBe('/inloggen/naam?terug=%2Ftrajecten');
  const session = cookieIn(signedIn, 'sessie');
  const named = await town.post('/inloggen/naam', { naam: 'Joke', terug: '/trajecten' }, { as: session });
  expect(named.headers.get('location')).toBe('/trajecten');
  const people = await town.db.selectFrom('person').select(['name', 'emailVerified']).execute();
  expect(people).toEqual([{ name: 'Joke', emailVerified: true }]);
});

test('the session cookie is out of reach of scripts and other sites', async () => {
  const { response } = await signInByMail(town, 'koekje@stadmakers.example');
  const header = response.headers.getSetCookie().find((cookie) => cookie.startsWith('sessie=')) ?? '';
  expect(header).toMatch(/Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
});

test('a known and an unknown address get the same answer', async () => {
  await makePerson(town.db, { name: 'Samir', email: 'samir@stadmakers.example' });
  const answers = [];
  for (const email of ['samir@stadmakers.example', 'niemand@stadmakers.example']) {
    const response = await town.post('/inloggen', { email });
    answers.push([response.status, response.headers.get('location'), await response.text()]);
    expect(await codeFor(town, email)).toMatch(/^\d{6}$/);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test('an address with a mistake comes back with what was typed', async () => {
  const response = await town.post('/inloggen', { email: 'joke@', terug: '/trajecten' });
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page).toContain('value="joke@"');
  expect(page).toContain('Vul een e-mailadres in');
  expect(page).toContain('value="/trajecten"');
});

test('a code works once', async () => {
  const { trip, code } = await signInByMail(town, 'eenmaal@stadmakers.example');
  const again = await town.post('/inloggen/code', { code }, { as: trip });
  expect(again.status).toBe(422);
  expect(again.headers.getSetCookie().some((cookie) => cookie.startsWith('sessie='))).toBe(false);
});

test('only the newest code works', async () => {
  const email = 'nieuwste@stadmakers.example';
  const trip = cookieIn(await town.post('/inloggen', { email }));
  const first = await codeFor(town, email);
  await town.post('/inloggen', { email });
  const second = await codeFor(town, email);
  if (first !== second) expect((await town.post('/inloggen/code', { code: first }, { as: trip })).status).toBe(422);
  expect((await town.post('/inloggen/code', { code: second }, { as: trip })).status).toBe(303);
  expect((await town.post('/inloggen/code', { code: first }, { as: trip })).status).toBe(422);
});

test('a code that has expired is refused with the reason', async () => {
  const email = 'laat@stadmakers.example';
  const trip = cookieIn(await town.post('/inloggen', { email }));
  const code = await codeFor(town, email);
  // better-auth reads the machine's clock, so the end of the code is moved instead.
  await town.db
    .updateTable('verification')
    .set({ expiresAt: new Date('2020-01-01') })
    .execute();
  const response = await town.post('/inloggen/code', { code }, { as: trip });
  expect(response.status).toBe(410);
  expect(await response.text()).toContain('Vraag een nieuwe code aan');
});

test('after five wrong tries even the right code is refused', async () => {
  const email = 'raden@stadmakers.example';
  const trip = cookieIn(await town.post('/inloggen', { email }));
  const code = await codeFor(town, email);
  const wrong = code === '111111' ? '222222' : '111111';
  const statuses = [];
  for (const guess of [wrong, wrong, wrong, wrong, wrong, code]) {
    statuses.push((await town.post('/inloggen/code', { code: guess }, { as: trip })).status);
  }
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
});

test('one address gets five codes an hour, and more an hour later', async () => {
  const email = 'vaak@stadmakers.example';
  const ask = async () => (await town.post('/inloggen', { email })).status;
  const statuses = [await ask(), await ask(), await ask(), await ask(), await ask(), await ask()];
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
  town.at('2026-11-23T11:30:00Z');
  expect(await ask()).toBe(303);
  town.at('2026-11-23T10:00:00Z');
});

test('one client asks for thirty codes an hour, whatever the addresses', async () => {
  const ask = async (number: number, from: string) => {
    const body = new URLSearchParams({ email: `bewoner${number}@stadmakers.example` });
    const headers = { origin: town.deps.settings.baseUrl, 'x-forwarded-for': `203.0.113.9, ${from}` };
    const behindProxy = { incoming: { socket: { remoteAddress: '10.0.0.2' } } };
    return (await town.app.request('/inloggen', { method: 'POST', body, headers }, behindProxy)).status;
  };
  for (let number = 0; number < 30; number++) expect(await ask(number, '198.51.100.7')).toBe(303);
  expect(await ask(30, '198.51.100.7')).toBe(429);
  expect(await ask(31, '198.51.100.8')).toBe(303);
});

test('no code and no address of a sign-in stands readable in the tables that check it', async () => {
  const email = 'geheim@stadmakers.example';
  await town.post('/inloggen', { email });
  const code = await codeFor(town, email);
  const rows = JSON.stringify([
    await town.db.selectFrom('verification').selectAll().execute(),
    await town.db.selectFrom('attempt').selectAll().execute(),
  ]);
  expect(rows).not.toContain(email);
  expect(rows).not.toContain(`"${code}:`);
});

test('signing in again in the same browser ends the session before', async () => {
  const first = await signInByMail(town, 'wissel@stadmakers.example');
  const second = await signInByMail(town, 'wissel@stadmakers.example', first.session);
  expect(second.session).not.toBe(first.session);
  expect((await town.get('/mijn/veiligheid', { as: first.session })).status).toBe(303);
  expect((await town.get('/mijn/veiligheid', { as: second.session })).status).toBe(200);
});

test('signing out ends the session, also for who kept the cookie', async () => {
  const { session } = await signInByMail(town, 'weg@stadmakers.example');
  expect((await town.post('/uitloggen', {}, { as: session })).headers.get('location')).toBe('/');
  expect((await town.get('/mijn/veiligheid', { as: session })).status).toBe(303);
});
