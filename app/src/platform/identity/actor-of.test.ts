import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/env.ts';
import { actorOf } from './actor-of.ts';
import { requireStaff } from './require-staff.ts';
import { visitorCookie } from './visitor-cookie.ts';

let town: TestApp;
let app: Hono<AppEnv>;
beforeAll(async () => {
  town = await testApp();
  app = appOn(town.deps);
});
afterAll(() => town.drop());

function appOn(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .use(actorOf(deps))
    .get('/wie', (c) => c.json(c.get('actor')))
    .get('/handeling', async (c) => c.text(await visitorCookie(c, deps)))
    .get('/beheer', requireStaff('moderator'), (c) => c.text('welkom'))
    .get(
      '/beheer/:id',
      requireStaff('process_manager', (c) => Number(c.req.param('id'))),
      (c) => c.text('welkom'),
    );
}
const get = (path: string, cookie = '') => app.request(path, { headers: { cookie } });
const who = async (cookie: string) => (await get('/wie', cookie)).json();
const projectIn = async (slug: string) =>
  (
    await town.db.insertInto('project').values({ kind: 'trajectory', slug, question: slug }).returning('id').execute()
  )[0]?.id as number;

test('a reader without cookies costs no query and gets no cookie', async () => {
  const broken = new Proxy(town.db, {
    get() {
      throw new Error('the database was asked');
    },
  });
  const response = await appOn({ ...town.deps, db: broken }).request('/wie');
  expect(await response.json()).toEqual({ kind: 'visitor', visitorId: null });
  expect(response.headers.get('set-cookie')).toBeNull();
});

test('a visitor is known again after the first act, and a forged visitor is not', async () => {
  const response = await get('/handeling');
  const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';');
  const id = await response.text();
  expect(await who(cookie)).toEqual({ kind: 'visitor', visitorId: id });
  expect(await who(cookie.replace(id, crypto.randomUUID()))).toEqual({ kind: 'visitor', visitorId: null });
});

test('a person with a session is known with roles and the highest assurance', async () => {
  const projectId = await projectIn('plein');
  const id = await makePerson(town.db, { name: 'Fatima', roles: ['desk', { role: 'process_manager', projectId }] });
  await town.db
    .insertInto('proof')
    .values({ personId: id, method: 'post_code', level: 'post_code', achievedAt: town.deps.now() })
    .execute();
  expect(await who(await signInForTest(town.deps, id))).toMatchObject({
    personId: id,
    name: 'Fatima',
    assurance: 'post_code',
    strong: false,
    roles: [
      { role: 'desk', projectId: null },
      { role: 'process_manager', projectId },
    ],
  });
});

test('a session ends: after 12 hours for staff, after 30 days for residents', async () => {
  const resident = await signInForTest(town.deps, await makePerson(town.db, { name: 'Joke' }));
  const staff = await signInForTest(town.deps, await makePerson(town.db, { name: 'Wim', roles: ['desk'] }));
  const start = town.deps.now();
  const kindAfter = async (hours: number, cookie: string) => {
    town.at(new Date(start.getTime() + hours * 3_600_000));
    return (await who(cookie)).kind;
  };
  expect(await kindAfter(11.9, staff)).toBe('person');
  expect(await kindAfter(12, staff)).toBe('visitor');
  expect(await kindAfter(30 * 24 - 1, resident)).toBe('person');
  expect(await kindAfter(30 * 24, resident)).toBe('visitor');
  town.at(start);
});

test('a cookie that we did not sign is no session', async () => {
  const cookie = await signInForTest(town.deps, await makePerson(town.db, { name: 'Samir' }));
  expect((await who(cookie.slice(0, -6))).kind).toBe('visitor');
});

test('staff pages ask visitors to sign in, staff for a second factor, and refuse others', async () => {
  const resident = await makePerson(town.db, { name: 'Joke' });
  const noor = await makePerson(town.db, { name: 'Noor', roles: ['moderator'] });
  const visitor = await get('/beheer?pagina=2');
  expect([visitor.status, visitor.headers.get('location')]).toEqual([303, '/inloggen?terug=%2Fbeheer%3Fpagina%3D2']);
  expect((await get('/beheer', await signInForTest(town.deps, resident, { strong: true }))).status).toBe(403);
  const weak = await get('/beheer', await signInForTest(town.deps, noor));
  expect([weak.status, weak.headers.get('location')]).toEqual([303, '/inloggen/tweede-stap?terug=%2Fbeheer']);
  expect((await get('/beheer', await signInForTest(town.deps, noor, { strong: true }))).status).toBe(200);
});

test('a role for one project holds only there', async () => {
  const [mine, other] = [await projectIn('park'), await projectIn('kade')];
  const roles = [{ role: 'process_manager', projectId: mine } as const];
  const cookie = await signInForTest(town.deps, await makePerson(town.db, { name: 'Fatima', roles }), { strong: true });
  expect((await get(`/beheer/${mine}`, cookie)).status).toBe(200);
  expect((await get(`/beheer/${other}`, cookie)).status).toBe(403);
});
