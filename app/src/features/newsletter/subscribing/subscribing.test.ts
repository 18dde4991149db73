import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { afterBounce, bounceOf, softLimit } from './bounce.ts';
import { recordBounce } from './record-bounce.ts';
import { choicesHref, readConfirm, readOwnToken, stopHref } from './subscriber-token.ts';

let town: TestApp;
let wijk: number;
let theme: number;
beforeAll(async () => {
  town = await testApp();
  ({ id: wijk } = await town.db.selectFrom('area').select('id').where('kind', '=', 'wijk').executeTakeFirstOrThrow());
  ({ id: theme } = await town.db.selectFrom('theme').select('id').executeTakeFirstOrThrow());
});
afterAll(() => town.drop());
beforeEach(async () => {
  town.at('2026-11-23T10:00:00Z');
  for (const table of ['newsletterSubscriber', 'message', 'attempt'] as const)
    await town.db.deleteFrom(table).execute();
});

const email = 'joke@bewoner.example';
const typed = { email: ' Joke@Bewoner.example ', taal: 'nl' };
const subscriber = () => town.db.selectFrom('newsletterSubscriber').selectAll().executeTakeFirst();
const mails = () => town.db.selectFrom('message').select(['toEmail', 'subject', 'text']).orderBy('id').execute();
const ask = (fields: Record<string, string> = {}) =>
  town.post('/nieuwsbrief/aanmelden', { ...typed, wijk: String(wijk), ...fields });
const linkIn = (text: string) => new URL(/http:\S+\/nieuwsbrief\/bevestigen\/\S+/.exec(text)?.[0] ?? '').pathname;

test('an address counts only once its owner said yes, and opening the link is not enough', async () => {
  const asked = await ask();
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/nieuwsbrief/aangemeld']);
  expect(await subscriber()).toMatchObject({ email, state: 'waiting', areaIds: [wijk], themeIds: [] });
  const [mail] = await mails();
  const link = linkIn(mail?.text ?? '');
  expect((await town.get(link)).status).toBe(200);
  expect((await subscriber())?.state).toBe('waiting');
  for (const _ of [1, 2]) {
    const yes = await town.post(link, {});
    expect(yes.status).toBe(303);
    expect(yes.headers.get('location')).toContain('/nieuwsbrief/voorkeuren/');
  }
  expect((await subscriber())?.state).toBe('active');
});

test('asking twice in a row sends one mail, and whoever asks learns nothing of who is on the list', async () => {
  const first = await ask();
  const second = await ask();
  expect(await mails()).toHaveLength(1);
  await town.db.updateTable('newsletterSubscriber').set({ state: 'active', confirmedAt: town.deps.now() }).execute();
  const known = await ask();
  expect(
    new Set([first, second, known].map(({ status, headers }) => `${status} ${headers.get('location')}`)).size,
  ).toBe(1);
  expect((await mails()).map(({ subject }) => subject)).toEqual([
    'Wilt u de nieuwsbrief ontvangen?',
    'U krijgt de nieuwsbrief al',
  ]);
});

test('nobody fills the mailbox of somebody else, nor the list from one place', async () => {
  for (let minute = 0; minute < 9; minute += 1) {
    town.at(new Date(Date.parse('2026-11-23T10:00:00Z') + minute * 60_000));
    await ask();
  }
  expect(await mails()).toHaveLength(5);
  const statuses: number[] = [];
  for (let number = 0; number < 14; number += 1)
    statuses.push((await ask({ email: `x${number}@bewoner.example` })).status);
  expect(statuses.at(-1)).toBe(429);
});

test('a link that expired leads back to the form, and a new one works', async () => {
  await ask();
  const old = linkIn((await mails())[0]?.text ?? '');
  town.at('2026-11-27T10:00:00Z');
  expect((await town.get(old)).status).toBe(410);
  expect((await town.post(old, {})).status).toBe(410);
  expect((await subscriber())?.state).toBe('waiting');
  await ask();
  expect((await town.post(linkIn((await mails())[1]?.text ?? ''), {})).status).toBe(303);
  expect((await town.post('/nieuwsbrief/bevestigen/1.2.onzin', {})).status).toBe(404);
});

test('who is signed in with this address has proven it, and somebody else has not', async () => {
  const personId = await makePerson(town.db, { name: 'Joke', email });
  const as = await signInForTest(town.deps, personId);
  const taken = await town.post('/nieuwsbrief/aanmelden', typed, { as });
  expect(taken.headers.get('location')).toContain('/nieuwsbrief/voorkeuren/');
  expect(await subscriber()).toMatchObject({ state: 'active', personId });
  expect(await mails()).toHaveLength(0);
  // Somebody else's address is not proven by being signed in.
  await town.post('/nieuwsbrief/aanmelden', { ...typed, email: 'ander@bewoner.example' }, { as });
  const other = town.db.selectFrom('newsletterSubscriber').selectAll().where('email', '=', 'ander@bewoner.example');
  expect(await other.executeTakeFirst()).toMatchObject({ state: 'waiting', personId: null });
});

test('a subscriber chooses anew by the link, and stops in one click without a cookie, an origin or a second thought', async () => {
  await ask();
  await town.db.updateTable('newsletterSubscriber').set({ state: 'active', confirmedAt: town.deps.now() }).execute();
  const id = (await subscriber())?.id ?? 0;
  const { secret } = town.deps.settings;
  const own = choicesHref(secret, id);
  expect(await (await town.get(own)).text()).toContain(email);
  expect((await town.post(own, { taal: 'en', thema: String(theme) })).status).toBe(303);
  expect(await subscriber()).toMatchObject({ language: 'en', themeIds: [theme], areaIds: [] });
  expect((await town.post(own, { taal: 'fries' })).status).toBe(422);
  expect((await town.get(stopHref(secret, id))).status).toBe(200);
  expect(await subscriber()).toBeDefined();
  const stop = () => town.send(stopHref(secret, id), { method: 'POST', body: 'List-Unsubscribe=One-Click' });
  expect((await stop()).status).toBe(200);
  expect(await subscriber()).toBeUndefined();
  expect((await stop()).status).toBe(200);
  expect((await town.post(own, { taal: 'en' })).status).toBe(410);
});

test('a link of one subscriber opens nothing of another, and no other link does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.string({ minLength: 16 }), (id, secret) => {
      const token = choicesHref(secret, id).split('/').at(-1) ?? '';
      expect(readOwnToken(secret, token)).toBe(id);
      expect(readOwnToken(secret, token.replace(/^\d+/, String(id + 1)))).toBeUndefined();
      expect(readOwnToken(`${secret}x`, token)).toBeUndefined();
      expect(readConfirm(secret, token, new Date())).toEqual({ kind: 'bad' });
    }),
  );
});

test('an address that does not exist stops at once, a full mailbox after some in a row', async () => {
  expect(bounceOf({ responseCode: 550, response: '550 5.1.1 No such user' })).toBe('hard');
  expect(bounceOf({ responseCode: 550, response: '550 5.7.1 We do not like you' })).toBe('soft');
  expect(bounceOf({ responseCode: 552, response: '552 5.2.2 Mailbox full' })).toBe('soft');
  expect(bounceOf({ responseCode: 550 })).toBe('hard');
  fc.assert(
    fc.property(fc.nat(9), (before) => {
      expect(afterBounce('hard', before).suspend).toBe(true);
      expect(afterBounce('soft', before).suspend).toBe(before + 1 >= softLimit);
    }),
  );
  await ask();
  await town.db.updateTable('newsletterSubscriber').set({ state: 'active', confirmedAt: town.deps.now() }).execute();
  const id = (await subscriber())?.id ?? 0;
  const outcomes: boolean[] = [];
  for (let turn = 0; turn < 4; turn += 1) outcomes.push(await recordBounce(town.db, id, 'soft', town.deps.now()));
  expect(outcomes).toEqual([false, false, true, false]);
  expect((await subscriber())?.state).toBe('suspended');
  // Who asks again and confirms gets it again.
  await town.db.deleteFrom('message').execute();
  town.at('2026-11-23T11:00:00Z');
  await ask();
  await town.post(linkIn((await mails())[0]?.text ?? ''), {});
  expect(await subscriber()).toMatchObject({ state: 'active', softBounces: 0 });
});
