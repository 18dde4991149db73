import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { oneTimeCode } from '../../testing/one-time-code.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { cookieIn } from '../../testing/sign-in-by-mail.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const codesIn = (page: string) => [...page.matchAll(/[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}(?=<)/g)].map(([code]) => code);
// better-auth reads the machine's clock, so the codes of its app do too; half a minute on is still accepted.
const now = () => new Date();
const next = () => new Date(Date.now() + 30_000);

async function staffWithApp(name: string) {
  const id = await makePerson(town.db, { name, roles: ['moderator'] });
  const weak = await signInForTest(town.deps, id);
  await town.post('/mijn/veiligheid/app/begin', { terug: '/beheer' }, { as: weak });
  const page = await (await town.get('/mijn/veiligheid/app', { as: weak })).text();
  const secret = /<code translate="no">([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '';
  const form = { code: oneTimeCode(secret, now()), terug: '/beheer' };
  const confirmed = await town.post('/mijn/veiligheid/app', form, { as: weak });
  return { id, weak, secret, page, confirmed, strong: cookieIn(confirmed, 'sessie') };
}
const isStrong = async (as: string) => (await town.get('/mijn/veiligheid/herstelcodes', { as })).status === 200;

test('staff without a second step is led to setting one up, and on to where they were going', async () => {
  const id = await makePerson(town.db, { name: 'Noor', roles: ['administrator'] });
  const as = await signInForTest(town.deps, id);
  const refused = await town.get('/beheer/mensen', { as });
  expect(refused.headers.get('location')).toBe('/inloggen/tweede-stap?terug=%2Fbeheer%2Fmensen');
  const led = await town.get('/inloggen/tweede-stap?terug=%2Fbeheer%2Fmensen', { as });
  expect(led.headers.get('location')).toBe('/mijn/veiligheid/app?terug=%2Fbeheer%2Fmensen');
});

test('the app is set up with a square code or by typing, and gives recovery codes', async () => {
  const { page, confirmed, strong } = await staffWithApp('Wim');
  expect(page).toMatch(/<svg role="img"[^>]*>.*<path d="M/s);
  expect(confirmed.headers.get('location')).toBe('/mijn/veiligheid/herstelcodes?terug=%2Fbeheer');
  const codes = await (await town.get('/mijn/veiligheid/herstelcodes', { as: strong })).text();
  expect(codesIn(codes)).toHaveLength(10);
});

test('the session from before the second step is over once it was shown', async () => {
  const { weak, strong } = await staffWithApp('Anna');
  expect((await town.get('/mijn/veiligheid', { as: weak })).status).toBe(303);
  expect(await isStrong(strong)).toBe(true);
});

test('a code from the app opens the next session, and works once', async () => {
  const { id, secret } = await staffWithApp('Fatima');
  const [as, other] = [await signInForTest(town.deps, id), await signInForTest(town.deps, id)];
  expect(await isStrong(as)).toBe(false);
  const form = { code: oneTimeCode(secret, next()), terug: '/beheer' };
  const opened = await town.post('/inloggen/tweede-stap', form, { as });
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/beheer']);
  expect(await isStrong(cookieIn(opened, 'sessie'))).toBe(true);
  // Neither at once nor after another try in between.
  const again = async (code: string) => (await town.post('/inloggen/tweede-stap', { code }, { as: other })).status;
  const wrong = form.code === '000000' ? '000001' : '000000';
  expect([await again(form.code), await again(wrong), await again(form.code)]).toEqual([422, 422, 422]);
});

test('a recovery code replaces the app once', async () => {
  const { id, strong } = await staffWithApp('Tom');
  const [code = ''] = codesIn(await (await town.get('/mijn/veiligheid/herstelcodes', { as: strong })).text());
  const use = async () =>
    (await town.post('/inloggen/tweede-stap', { code }, { as: await signInForTest(town.deps, id) })).status;
  expect([await use(), await use()]).toEqual([303, 422]);
});

test('ten wrong codes close the second step for a quarter of an hour, for the right code too', async () => {
  const { id, secret } = await staffWithApp('Yara');
  const as = await signInForTest(town.deps, id);
  const right = oneTimeCode(secret, next());
  const wrong = right === '000000' ? '000001' : '000000';
  const attempt = async (code: string) => (await town.post('/inloggen/tweede-stap', { code }, { as })).status;
  // Ten at once pass no more guesses than ten in a row.
  const guesses = await Promise.all(Array.from({ length: 10 }, () => attempt(wrong)));
  expect(guesses.every((status) => status === 422)).toBe(true);
  expect(await attempt(right)).toBe(429);
  town.at(new Date(town.deps.now().getTime() + 15 * 60_000));
  expect(await attempt(right)).toBe(303);
});

test('who reads your mail cannot change how you sign in when you have a second step', async () => {
  const { id } = await staffWithApp('Ben');
  const as = await signInForTest(town.deps, id);
  expect((await town.post('/mijn/veiligheid/app/weg', {}, { as })).status).toBe(403);
  expect((await town.get('/mijn/veiligheid/app', { as })).headers.get('location')).toBe('/mijn/veiligheid');
  const json = { 'content-type': 'application/json', cookie: as };
  const url = `${town.deps.settings.baseUrl}/mijn/veiligheid/passkey/vraag`;
  expect((await town.app.request(url, { method: 'POST', body: '{}', headers: json })).status).toBe(403);
  expect(await town.db.selectFrom('twoFactor').where('personId', '=', id).select('verified').execute()).toHaveLength(1);
});

test('a person sees where they are signed in and can sign out everywhere else', async () => {
  const id = await makePerson(town.db, { name: 'Riet' });
  const [here, elsewhere] = [await signInForTest(town.deps, id), await signInForTest(town.deps, id)];
  expect(await (await town.get('/mijn/veiligheid', { as: here })).text()).toContain('Hier, op dit apparaat');
  expect((await town.post('/mijn/veiligheid/elders', {}, { as: here })).status).toBe(303);
  expect((await town.get('/mijn/veiligheid', { as: here })).status).toBe(200);
  expect((await town.get('/mijn/veiligheid', { as: elsewhere })).status).toBe(303);
});

test('one cannot remove the passkey of another', async () => {
  const [owner, other] = [await makePerson(town.db, { name: 'Joke' }), await makePerson(town.db, { name: 'Samir' })];
  const values = { personId: owner, publicKey: 'x', credentialId: 'y', counter: 0, deviceType: 'x', backedUp: false };
  const { id } = await town.db.insertInto('passkey').values(values).returning('id').executeTakeFirstOrThrow();
  const remove = async (as: string) => (await town.post(`/mijn/veiligheid/passkey/${id}/weg`, {}, { as })).status;
  expect(await remove(await signInForTest(town.deps, other))).toBe(404);
  expect(await remove(await signInForTest(town.deps, owner, { strong: true }))).toBe(303);
});
