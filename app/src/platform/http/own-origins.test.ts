import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp({ settings: { baseUrl: 'http://localhost:3000' } });
});
afterAll(() => town.drop());

const signIn = (origin: string) =>
  town.post('/inloggen', { email: 'noor@bewoner.example' }, { headers: { origin } }).then(({ status }) => status);

test('somebody who opens a town on their own machine by number can use its forms', async () => {
  expect(await signIn('http://localhost:3000')).toBe(303);
  expect(await signIn('http://127.0.0.1:3000')).toBe(303);
});

test.each(['http://localhost:3001', 'http://127.0.0.2:3000', 'https://localhost:3000', 'http://elders.example'])(
  'a form from %s is refused',
  async (origin) => expect(await signIn(origin)).toBe(403),
);
