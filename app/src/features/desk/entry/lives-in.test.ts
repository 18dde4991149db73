import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { loadReach } from '../../reports/index.ts';
import { makeStep } from '../testing-town.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

test('who comes on paper or by phone counts for the wijk where they live, named or not, and once', async () => {
  const { stepId, projectId, parkwijk, spaarndam } = await makeStep(town.db);
  const personId = await makePerson(town.db, { name: 'Wim', roles: ['desk'] });
  const as = await signInForTest(town.deps, personId, { strong: true });
  const enter = async (more: Record<string, string>) => {
    const form = { channel: 'paper', receivedOn: '2026-11-23', who: 'anonymous', submissionKey: crypto.randomUUID() };
    return (await town.post(`/balie/invoer/${stepId}`, { ...form, ...more }, { as })).status;
  };
  const named = { who: 'new', prefers: 'phone', phone: '023 700 00 01', name: 'Sjaan' };
  for (const number of [1, 2, 3, 4, 5])
    expect(await enter({ title: `Boom ${number}`, livesIn: `${parkwijk}` })).toBe(303);
  expect(await enter({ ...named, title: 'Een bank', livesIn: `${parkwijk}` })).toBe(303);
  expect(await enter({ ...named, title: 'Nog een bank', livesIn: `${spaarndam}` })).toBe(303);
  expect(await enter({ title: 'Onbekend', livesIn: '999999999' })).toBe(303);
  const areas = await town.db
    .selectFrom('act')
    .select('areaId')
    .where('projectId', '=', projectId)
    .orderBy('id')
    .execute();
  expect(areas.map(({ areaId }) => areaId)).toEqual([...Array(6).fill(parkwijk), spaarndam, null]);
  // The first act decides where somebody lives; one unknown and six of Parkwijk are too few to tell apart.
  expect((await loadReach(town.db, projectId)).participants.total).toBe(7);
});
