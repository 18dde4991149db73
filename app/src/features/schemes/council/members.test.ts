import { expect, test } from 'vitest';
import { makeApplication } from '../testing/make-application.ts';
import { onSchemeTown } from '../testing/scheme-town.ts';
import { countVoters } from './load-judging.ts';

const { its, later, post, read, status } = onSchemeTown();
const seats = '/beheer/regelingen/leefbaarheid/raad';
const marks = { 'score.many': '4', 'score.together': '4', 'score.better': '4', 'score.money': '4' };

/** Gives somebody a seat for an area, and answers with the status. */
async function seat(email: string, fromDay: string, area = '') {
  const { id } = await its.town.db
    .selectFrom('area')
    .select('id')
    .where('code', '=', area || 'NOORD')
    .executeTakeFirstOrThrow();
  const form = { email: `${email}@stadmakers.example`, how: 'lot', fromDay, areaId: area && String(id) };
  return (await post(seats, form, 'secretary')).status;
}

test('after two years a seat ends by itself: nothing is read, judged or counted any more', async () => {
  await its.town.db.deleteFrom('schemeMember').execute();
  expect(await seat('samir', '2026-11-23', 'NOORD')).toBe(303);
  const id = await makeApplication(its.town, 1, { state: 'in_advice' });
  expect(await status(`/raad/${id}`, 'samir')).toBe(200);
  expect(await countVoters(its.town.db, id, '2028-11-22')).toBe(1);
  await later('2028-11-22T10:00:00Z');
  expect(await status(`/raad/${id}`, 'samir')).toBe(200);
  await later('2028-11-23T10:00:00Z');
  expect(await status(`/raad/${id}`, 'samir')).toBe(404);
  expect((await post(`/raad/${id}/oordeel`, marks, 'samir')).status).toBe(404);
  expect(await read('/raad', 'samir')).toContain('U zit nu niet in een raad van bewoners.');
  expect(await countVoters(its.town.db, id, '2028-11-23')).toBe(0);
  expect(await read(seats, 'secretary')).toContain('afgelopen');
});

test('each area has one member, and who works on the scheme has no seat and no vote', async () => {
  await its.town.db.deleteFrom('schemeMember').execute();
  expect(await seat('joke', '2026-11-23', 'NOORD')).toBe(303);
  expect(await seat('hans', '2026-11-23', 'NOORD')).toBe(409);
  expect(await seat('hans', '2026-11-23', 'OOST')).toBe(303);
  expect(await seat('hans', '2027-11-23')).toBe(409);
  // The next term of an area begins when the last one is over.
  expect(await seat('aicha', '2028-11-22', 'NOORD')).toBe(409);
  expect(await seat('aicha', '2028-11-23', 'NOORD')).toBe(303);
  for (const officer of ['secretary', 'decider', 'finance']) expect(await seat(officer, '2026-11-23')).toBe(409);
  expect(await seat('nobody', '2026-11-23')).toBe(422);
  expect((await post(seats, {}, 'samir')).status).toBe(403);
});

test('an interest that was declared stays one in a next term', async () => {
  await its.town.db.deleteFrom('schemeMember').execute();
  expect(await seat('joke', '2026-11-23')).toBe(303);
  const id = await makeApplication(its.town, 2, { state: 'in_advice' });
  expect((await post(`/raad/${id}/belang`, {}, 'joke')).status).toBe(303);
  expect(await seat('joke', '2028-11-23')).toBe(303);
  await later('2028-12-01T10:00:00Z');
  expect(await status(`/raad/${id}`, 'joke')).toBe(403);
  expect(await countVoters(its.town.db, id, '2028-12-01')).toBe(0);
  expect(await read(`/beheer/aanvragen/${id}`, 'secretary')).toContain('Eén lid heeft een belang');
});
