import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../../demo/seed-demo.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { demoCode } from './demo-code.ts';
import { hashOfCode } from './invitation-code.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
  await seedDemo(town.deps);
});
afterAll(() => town.drop());
const demonstration = () => ({ ...town.deps, settings: { ...town.deps.settings, demo: true } });

test('in a demonstration there is a code to answer with, and one to look up a chance', async () => {
  const answer = await demoCode(demonstration(), 'answer');
  const entered = await town.post('/loting', { code: answer ?? '' });
  expect(entered.headers.get('location')).toBe('/loting/aanmelden');
  const as = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(await (await town.get('/loting/aanmelden', { as })).text()).toContain('Ik wil meedoen');
  const chance = await demoCode(demonstration(), 'chance');
  expect(chance).not.toBe(answer);
  expect((await town.post('/loting/mijn-kans', { code: chance ?? '' })).status).toBe(303);
});

test('outside a demonstration no code comes out of its letter', async () => {
  const real = { ...town.deps, settings: { ...town.deps.settings, demo: false } };
  expect(await demoCode(real, 'answer')).toBeUndefined();
  expect(await demoCode(real, 'chance')).toBeUndefined();
});

test('a page shows a code in a demonstration only', async () => {
  const shown = await testApp({ settings: { demo: true } });
  for (const demonstrates of [true, false]) {
    const other = demonstrates ? shown : town;
    if (demonstrates) await seedDemo(other.deps);
    for (const path of ['/loting', '/loting/mijn-kans'])
      expect(/[A-Z2-9]{4}-[A-Z2-9]{4}</.test(await (await other.get(path)).text())).toBe(demonstrates);
  }
  await shown.drop();
});

test('an answer takes the code away: the next who tries gets another one', async () => {
  const first = await demoCode(demonstration(), 'answer');
  await town.db
    .updateTable('panelInvitation')
    .set({ answer: 'no' })
    .where('codeHash', '=', hashOfCode(town.deps.settings.secret, first ?? ''))
    .execute();
  const second = await demoCode(demonstration(), 'answer');
  expect(second).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  expect(second).not.toBe(first);
});
