import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../testing/database.ts';
import { answerFigures } from './answer-figures.ts';
import { makeContributions, makeTrajectory, type Trajectory } from './testing/trajectory.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let park: Trajectory;
beforeAll(async () => {
  database = await freshDatabase();
  park = await makeTrajectory(database.db, 'het-park');
});
afterAll(() => database.drop());

const now = new Date('2026-11-23T10:00:00Z');
const submitted = new Date('2026-11-01T10:00:00Z');
const contribution = fc.record({
  status: fc.constantFrom('published' as const, 'waiting' as const, 'hidden' as const, 'withdrawn' as const),
  days: fc.option(fc.integer({ min: 0, max: 20 })),
});

test('rate and median are those of the contributions that count, whatever was withdrawn or hidden', async () => {
  const { db } = database;
  const { id: responseId } = await db
    .insertInto('response')
    .values({ projectId: park.id, outcome: 'adopted', why: 'Ja.', givenAt: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await fc.assert(
    fc.asyncProperty(fc.array(contribution, { minLength: 1, maxLength: 15 }), async (list) => {
      await db.deleteFrom('contribution').execute();
      const ids = await makeContributions(
        db,
        park,
        list.map(({ status }) => ({ visitorId: 'v', status })),
        submitted,
      );
      for (const [index, { days }] of list.entries()) {
        if (days === null) continue;
        const answeredAt = new Date(submitted.getTime() + days * 86_400_000);
        await db
          .updateTable('contribution')
          .set({ responseId, answeredAt })
          .where('id', '=', ids[index] ?? 0)
          .execute();
      }
      const counted = list.filter(({ status }) => status === 'published' || status === 'waiting');
      const waits = counted.flatMap(({ days }) => (days === null ? [] : [days])).sort((a, b) => a - b);
      const figures = await answerFigures(db, now, park.id);
      expect(figures.received).toBe(counted.length);
      expect(figures.answered).toBe(waits.length);
      expect(figures.rate).toBe(counted.length === 0 ? null : waits.length / counted.length);
      expect(figures.medianDays).toBe(median(waits));
      expect(figures.byOutcome).toEqual({ adopted: waits.length, partly: 0, not_adopted: 0 });
    }),
    { numRuns: 30 },
  );
});

test('the town counts the past year only, a trajectory everything', async () => {
  const { db } = database;
  await db.deleteFrom('contribution').execute();
  await makeContributions(db, park, [{ visitorId: 'v' }], new Date('2025-11-22T10:00:00Z'));
  await makeContributions(db, park, [{ visitorId: 'v' }], new Date('2025-11-24T10:00:00Z'));
  expect((await answerFigures(db, now)).received).toBe(1);
  expect((await answerFigures(db, now, park.id)).received).toBe(2);
});

function median(sorted: readonly number[]): number | null {
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)];
  const high = sorted[Math.ceil(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
