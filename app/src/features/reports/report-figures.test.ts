import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../testing/database.ts';
import { makePerson } from '../../testing/sign-in.ts';
import { makeContributions, makeTrajectory } from '../answers/testing/trajectory.ts';
import { reportFigures } from './report-figures.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('everybody counts once: by the first way, and a caller who made an account is one person', async () => {
  const { db } = database;
  const park = await makeTrajectory(db, 'het-park');
  const joke = await makePerson(db, { name: 'Joke' });
  const { id: caller } = await db
    .insertInto('contact')
    .values({ name: 'Joke', prefers: 'phone', personId: joke })
    .returning('id')
    .executeTakeFirstOrThrow();
  await makeContributions(db, park, [{ contactId: caller }], new Date('2026-11-01T10:00:00Z'));
  await db.updateTable('act').set({ channel: 'phone' }).where('contactId', '=', caller).execute();
  await makeContributions(db, park, [{ personId: joke }], new Date('2026-11-05T10:00:00Z'));
  await makeContributions(
    db,
    park,
    Array.from({ length: 9 }, (_, index) => ({ visitorId: `v${index}` })),
  );
  await db
    .insertInto('act')
    .values({ kind: 'visit', at: new Date(), visitorId: 'kijker', projectId: park.id })
    .execute();
  const figures = await reportFigures(db, park.id, new Date('2026-11-23T10:00:00Z'));
  expect(figures.participants.total).toBe(10);
  // One caller would be recognised, so the two ways are told together.
  expect(figures.byChannel).toEqual({ shown: [], others: 10, total: 10 });
  expect(figures.contributions).toBe(11);
});
