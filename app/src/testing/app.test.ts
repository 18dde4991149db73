import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from './app.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

test('a visitor gets the home page of the town', async () => {
  const response = await town.get('/');
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Haarlem');
});

test('two test files never see each other’s people', async () => {
  const other = await testApp();
  await other.db.insertInto('person').values({ id: crypto.randomUUID(), name: 'Noor' }).execute();
  expect(await town.db.selectFrom('person').selectAll().execute()).toEqual([]);
  await other.drop();
});

test('the clock stands still until a test sets it', () => {
  expect(town.deps.now().toISOString()).toBe('2026-11-23T10:00:00.000Z');
  town.at('2026-12-01T08:00:00Z');
  expect(town.deps.now().toISOString()).toBe('2026-12-01T08:00:00.000Z');
});
