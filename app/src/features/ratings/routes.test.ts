import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { makeContributions, makeTrajectory, type Trajectory } from '../answers/testing/trajectory.ts';

let town: TestApp;
let park: Trajectory;
const path = '/trajecten/het-park/waardering';
beforeAll(async () => {
  town = await testApp();
  park = await makeTrajectory(town.db, 'het-park');
});
afterAll(() => town.drop());

const ratings = () =>
  town.db.selectFrom('rating').select(['score', 'remark']).where('projectId', '=', park.id).execute();
async function participant(name: string): Promise<string> {
  const personId = await makePerson(town.db, { name });
  await makeContributions(town.db, park, [{ personId }]);
  return signInForTest(town.deps, personId);
}

test('who took part rates in two clicks, changes it, and adds a remark that stays', async () => {
  const as = await participant('Joke');
  const first = await town.post(path, { score: '4' }, { as });
  expect(first.status).toBe(303);
  expect(await (await town.get(path, { as })).text()).toContain('Uw oordeel: Goed');
  await town.post(path, { score: '4', remark: 'Fijn dat u luisterde.' }, { as });
  await town.post(path, { score: '5' }, { as });
  expect(await ratings()).toEqual([{ score: 5, remark: 'Fijn dat u luisterde.' }]);
  const acts = await town.db.selectFrom('act').select('id').where('kind', '=', 'rate').execute();
  expect(acts).toHaveLength(1);
});

test('two tabs of the same person make one rating', async () => {
  const as = await participant('Ali');
  const before = (await ratings()).length;
  await Promise.all(['1', '2', '3'].map((score) => town.post(path, { score }, { as })));
  expect((await ratings()).length).toBe(before + 1);
});

test('who did not take part hears what to do first', async () => {
  const as = await signInForTest(town.deps, await makePerson(town.db, { name: 'Kijker' }));
  const refused = await town.post(path, { score: '4' }, { as });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('Doe eerst mee');
  expect((await town.post(path, { score: '4' })).status).toBe(403);
});

test('a form without a mark, or with too long a remark, comes back with what was typed and why', async () => {
  const as = await participant('Bea');
  const empty = await town.post(path, { score: '9' }, { as });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('Kies uw oordeel.');
  await town.post(path, { score: '3' }, { as });
  const long = await town.post(path, { score: '3', remark: 'lang '.repeat(300) }, { as });
  expect(long.status).toBe(422);
  expect(await long.text()).toContain('lang lang lang');
});

test('the average stands on the page from the fifth rating on', async () => {
  const plein = await makeTrajectory(town.db, 'het-plein');
  const rate = (count: number) =>
    town.db
      .insertInto('rating')
      .values(
        Array.from({ length: count }, () => ({
          projectId: plein.id,
          visitorId: crypto.randomUUID(),
          score: 4,
          ratedAt: town.deps.now(),
        })),
      )
      .execute();
  await rate(4);
  expect(await (await town.get('/trajecten/het-plein/waardering')).text()).not.toContain('gemiddeld op een schaal');
  await rate(1);
  expect(await (await town.get('/trajecten/het-plein/waardering')).text()).toContain('gemiddeld op een schaal');
});
