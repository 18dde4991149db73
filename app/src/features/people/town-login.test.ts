import { inspect } from 'node:util';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { cookieIn } from '../../testing/sign-in-by-mail.ts';
import { low, startTownProvider, substantial, type TownProvider } from '../../testing/town-provider.ts';

// Passes the 11-test, but was never given out.
const serviceNumber = '999990019';
const baseUrl = 'http://127.0.0.1:3000';
let provider: TownProvider;
let town: TestApp;
let printed = '';
beforeAll(async () => {
  provider = await startTownProvider(baseUrl);
  town = await testApp({ settings: { baseUrl, oidc: provider.settings } });
});
afterAll(async () => {
  await town.drop();
  await provider.stop();
});
beforeEach(() => {
  const keep = (...parts: unknown[]) => {
    printed += `${inspect(parts, { depth: null })}\n`;
  };
  town.deps.log = keep;
  for (const kind of ['debug', 'info', 'log', 'warn', 'error'] as const)
    vi.spyOn(console, kind).mockImplementation(keep);
});
afterEach(() => vi.restoreAllMocks());

/** Leaves for the provider, logs in there as in a browser, and stops at the door of the town. */
async function logIn(login: { nummer: string; zekerheid?: string }, as = '') {
  const left = await town.get('/inloggen/gemeente?terug=/trajecten', { as });
  const trip = cookieIn(left, 'inlogreis');
  const asked = new URL(left.headers.get('location') ?? '');
  const jar = new Map<string, string>();
  const visit = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const pair of cookieIn(response).split('; ')) {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      jar.set(name, value);
    }
    return response;
  };
  const next = (response: Response) => new URL(response.headers.get('location') ?? '', asked.origin).href;
  const loginPage = next(await visit(asked.href));
  const form = new URLSearchParams({ nummer: login.nummer, zekerheid: login.zekerheid ?? substantial });
  const returned = new URL(next(await visit(next(await visit(loginPage, { method: 'POST', body: form })))));
  return { asked, trip, back: returned.pathname + returned.search };
}
const arrive = (path: string, ...cookies: string[]) => town.get(path, { as: cookies.filter(Boolean).join('; ') });

test('the town asks with a code, PKCE, state, nonce and the assurance that it needs', async () => {
  const { asked } = await logIn({ nummer: 'x' });
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    acr_values: substantial,
    scope: 'openid',
  });
});

test('somebody new is signed in as a proven resident, and is the same person the next time', async () => {
  const first = await logIn({ nummer: serviceNumber });
  const arrived = await arrive(first.back, first.trip);
  expect([arrived.status, arrived.headers.get('location')]).toEqual([303, '/inloggen/naam?terug=%2Ftrajecten']);
  const second = await logIn({ nummer: serviceNumber });
  const again = await arrive(second.back, second.trip);
  expect(again.headers.get('location')).toBe('/trajecten');
  expect(cookieIn(again, 'sessie')).not.toBe('');
  const proofs = await town.db.selectFrom('proof').select(['method', 'level', 'issuer']).execute();
  expect(proofs).toEqual([{ method: 'oidc', level: 'resident', issuer: provider.settings.issuer }]);
});

test('who is signed in already gets the proof and keeps the session', async () => {
  const id = await makePerson(town.db, { name: 'Samir' });
  const as = await signInForTest(town.deps, id);
  const { back, trip } = await logIn({ nummer: '999990020' }, as);
  const arrived = await arrive(back, trip, as);
  expect([arrived.headers.get('location'), cookieIn(arrived, 'sessie')]).toEqual(['/trajecten', '']);
  const { level } = await town.db
    .selectFrom('proof')
    .select('level')
    .where('personId', '=', id)
    .executeTakeFirstOrThrow();
  expect(level).toBe('resident');
});

test('one login does not make two accounts residents', async () => {
  const owner = await logIn({ nummer: '999990032' });
  await arrive(owner.back, owner.trip);
  const id = await makePerson(town.db, { name: 'Tom' });
  const as = await signInForTest(town.deps, id);
  const { back, trip } = await logIn({ nummer: '999990032' }, as);
  const arrived = await arrive(back, trip, as);
  expect([arrived.status, (await arrived.text()).includes('hoort bij een ander account')]).toEqual([409, true]);
  expect(await town.db.selectFrom('proof').select('id').where('personId', '=', id).execute()).toEqual([]);
});

test('a login of too little assurance is refused with what to do', async () => {
  const { back, trip } = await logIn({ nummer: '999990044', zekerheid: low });
  const arrived = await arrive(back, trip);
  expect([arrived.status, cookieIn(arrived, 'sessie')]).toEqual([403, '']);
  expect(await arrived.text()).toContain('Kies een zekerder manier');
});

test('an answer to the question of another browser is refused', async () => {
  const [mine, theirs] = [await logIn({ nummer: '999990056' }), await logIn({ nummer: '999990068' })];
  const arrived = await arrive(theirs.back, mine.trip);
  expect([arrived.status, cookieIn(arrived, 'sessie')]).toEqual([400, '']);
  expect((await arrive(theirs.back)).status).toBe(400);
});

test('a code that was used before is refused', async () => {
  const { back, trip } = await logIn({ nummer: '999990070' });
  expect((await arrive(back, trip)).status).toBe(303);
  const replayed = await arrive(back, trip);
  expect([replayed.status, cookieIn(replayed, 'sessie')]).toEqual([400, '']);
});

test('who changes their mind at the provider is told so', async () => {
  const { back, trip } = await logIn({ nummer: '' });
  const arrived = await arrive(back, trip);
  expect([arrived.status, (await arrived.text()).includes('U hebt het inloggen afgebroken')]).toEqual([400, true]);
});

test('a provider that is down gives a page, not an error', async () => {
  const oidc = { ...provider.settings, issuer: 'http://127.0.0.1:9' };
  const other = await testApp({ settings: { baseUrl, oidc } });
  const response = await other.get('/inloggen/gemeente');
  expect([response.status, (await response.text()).includes('nu niet bereikbaar')]).toEqual([503, true]);
  await other.drop();
});

test('a citizen service number is nowhere in the database and nowhere in what was printed', async () => {
  const { rows } = await sql<{
    tablename: string;
  }>`select tablename from pg_tables where schemaname = 'public'`.execute(town.db);
  expect(rows.length).toBeGreaterThan(30);
  for (const { tablename } of rows) {
    const found = await sql`select 1 from ${sql.table(tablename)} as line where line::text ~ '99999\d{4}'`.execute(
      town.db,
    );
    expect([tablename, found.rows.length]).toEqual([tablename, 0]);
  }
  // The provider printed something, so that this was listening.
  expect(printed).toContain('oidc-provider');
  expect(printed).not.toMatch(/99999\d{4}/);
});
