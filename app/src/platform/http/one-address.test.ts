import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp({ settings: { baseUrl: 'http://localhost:3000' } });
});
afterAll(() => town.drop());
const open = async (url: string) => {
  const response = await town.app.request(url);
  return [response.status, response.headers.get('location')];
};

test('who opens the town on their own machine by number goes on at its name, where logging in comes back to', async () => {
  expect(await open('http://127.0.0.1:3000/inloggen/gemeente?terug=%2Fmijn')).toEqual([
    302,
    'http://localhost:3000/inloggen/gemeente?terug=%2Fmijn',
  ]);
  expect(await open('http://127.0.0.1:3000//elders.example/')).toEqual([302, 'http://localhost:3000//elders.example/']);
});

test.each(['http://localhost:3000/', 'http://127.0.0.1:3001/', 'http://stadmakers.example/'])(
  'who opens %s stays there',
  async (url) => expect(await open(url)).toEqual([200, null]),
);
