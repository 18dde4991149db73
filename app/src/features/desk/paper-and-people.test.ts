import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { makeStep } from './testing-town.ts';

let town: TestApp;
let desk: string;
beforeAll(async () => {
  town = await testApp();
  const id = await makePerson(town.db, { name: 'Collega', roles: ['desk'] });
  desk = await signInForTest(town.deps, id, { strong: true });
});
afterAll(() => town.drop());

test('letters are printed with their address and gone from the pile afterwards', async () => {
  await town.db
    .insertInto('letter')
    .values({
      dedupeKey: 'brief:1',
      contactId: null,
      recipient: 'De heer Bos',
      postalAddress: 'Kade 1',
      subject: 'Uw antwoord',
      body: 'Beste <b>Bos</b>',
      createdAt: town.deps.now(),
    })
    .execute();
  const print = await (await town.get('/balie/brieven/afdrukken', { as: desk })).text();
  expect(print).toContain('Beste &lt;b&gt;Bos');
  expect(print).toContain('Kade 1');
  const id = /name="id" value="(\d+)"/.exec(print)?.[1] ?? '';
  expect((await town.post('/balie/brieven/afgedrukt', { id }, { as: desk })).headers.get('location')).toBe(
    '/balie/brieven?klaar=1',
  );
  expect((await town.post('/balie/brieven/afgedrukt', { id }, { as: desk })).headers.get('location')).toBe(
    '/balie/brieven?klaar=0',
  );
  expect((await town.post('/balie/brieven/afgedrukt', { id: 'x' }, { as: desk })).status).toBe(422);
  expect(await (await town.get('/balie/brieven/afdrukken', { as: desk })).text()).not.toContain('Kade 1');
});

test('two colleagues who print forms at once never get the same number', async () => {
  const { stepId } = await makeStep(town.db);
  const made = await Promise.all(
    [1, 2, 3].map(() => town.post(`/balie/formulier/${stepId}`, { count: '5' }, { as: desk })),
  );
  const ranges = made.map((response) => response.headers.get('location')?.split('?')[1]).sort();
  expect(ranges).toEqual(['van=1&tot=5', 'van=11&tot=15', 'van=6&tot=10']);
  const page = await (await town.get(`/balie/formulier/${stepId}?van=6&tot=10`, { as: desk })).text();
  expect(page).toContain(`${stepId}-0006`);
  expect((await town.post(`/balie/formulier/${stepId}`, { count: '5000' }, { as: desk })).status).toBe(422);
});

test('somebody is found, and erased only when asked for', async () => {
  await town.db.insertInto('contact').values({ name: 'Pieter Zoek', prefers: 'none' }).execute();
  const found = await (await town.get('/balie/contacten?zoek=zoek', { as: desk })).text();
  const path = /\/balie\/contacten\/\d+/.exec(found)?.[0] ?? '';
  expect((await town.post(`${path}/wissen`, {}, { as: desk })).status).toBe(422);
  expect((await town.post(`${path}/koppelen`, {}, { as: desk })).status).toBe(409);
  expect((await town.post(`${path}/wissen`, { asked: 'ja' }, { as: desk })).status).toBe(303);
  expect((await town.get(path, { as: desk })).status).toBe(404);
});

test('people claim their paper on their own page', async () => {
  expect((await town.get('/mijn/papier')).headers.get('location')).toContain('/inloggen');
  const { stepId } = await makeStep(town.db);
  const contact = { who: 'new', name: 'Roos', email: 'roos@post.example', prefers: 'email', title: 'Rozen' };
  expect(
    (
      await town.post(
        `/balie/invoer/${stepId}`,
        { channel: 'phone', receivedOn: '2026-11-23', submissionKey: crypto.randomUUID(), ...contact },
        { as: desk },
      )
    ).status,
  ).toBe(303);
  const roos = await signInForTest(town.deps, await makePerson(town.db, { name: 'Roos', email: 'roos@post.example' }));
  expect(await (await town.get('/mijn/papier', { as: roos })).text()).toContain('Rozen');
  expect((await town.post('/mijn/papier', {}, { as: roos })).headers.get('location')).toBe('/mijn/papier?klaar=ja');
  expect(await (await town.get('/mijn', { as: roos })).text()).toContain('Rozen');
});
