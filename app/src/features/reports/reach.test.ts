import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../testing/database.ts';
import { makePerson } from '../../testing/sign-in.ts';
import { makeContributions, makeTrajectory } from '../answers/testing/trajectory.ts';
import { loadReach } from './load-reach.ts';
import { furthestOff, hardlyReached, reachOf } from './reach.ts';
import { suppressSmall } from './suppress.ts';

const population = {
  areas: [
    { name: 'Oude Stad', inhabitants: 2000 },
    { name: 'Meerwijk', inhabitants: 6000 },
    { name: 'Parkwijk', inhabitants: 2000 },
  ],
  source: 'test',
};

describe('the share of a wijk', () => {
  const byArea = suppressSmall([
    { key: 'Oude Stad', count: 30 },
    { key: 'Meerwijk', count: 10 },
    { key: '', count: 20 },
  ]);
  const areas = reachOf(byArea, population);

  test('is of those who told where they live, beside those who live in the town', () => {
    expect(areas).toEqual([
      { name: 'Oude Stad', ofTown: 20, ofParticipants: 75 },
      { name: 'Meerwijk', ofTown: 60, ofParticipants: 25 },
      { name: 'Parkwijk', ofTown: 20, ofParticipants: null },
    ]);
  });

  test('is told in a sentence where it is furthest off, and where too few people took part', () => {
    expect(furthestOff(areas)?.name).toBe('Oude Stad');
    expect(hardlyReached(areas, population)).toEqual({ count: 1, ofTown: 20 });
  });

  test('is never told of a wijk that suppression left out', () => {
    const counts = fc.array(fc.nat(12), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, ([a = 0, b = 0, c = 0, none = 0]) => {
        const cells = suppressSmall([
          { key: 'Oude Stad', count: a },
          { key: 'Meerwijk', count: b },
          { key: 'Parkwijk', count: c },
          { key: '', count: none },
        ]);
        const told = reachOf(cells, population).filter((area) => area.ofParticipants !== null);
        expect(told.map((area) => area.name).toSorted()).toEqual(
          cells.shown
            .map((cell) => cell.key)
            .filter(Boolean)
            .toSorted(),
        );
      }),
    );
  });
});

describe('participants', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  test('who told a buurt count for its wijk, by any channel, at the age they had then', async () => {
    const { db } = database;
    const addArea = async (code: string, kind: 'wijk' | 'buurt', parentId: number | null, inhabitants: number | null) =>
      (
        await db
          .insertInto('area')
          .values({ code, name: code, shortName: code, kind, parentId, population: inhabitants })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id;
    const wijk = await addArea('Havenwijk', 'wijk', null, 900);
    const buurt = await addArea('Kade', 'buurt', wijk, 300);
    const harbour = await makeTrajectory(db, 'de-haven');
    for (const index of Array.from({ length: 6 }, (_, number) => number)) {
      const personId = await makePerson(db, { name: `Buur ${index}` });
      await makeContributions(db, harbour, [{ personId }]);
      await db
        .updateTable('act')
        .set({ areaId: index % 2 ? buurt : wijk, ageBand: '65+', channel: index % 2 ? 'paper' : 'web' })
        .where('personId', '=', personId)
        .execute();
    }
    const reach = await loadReach(db, harbour.id);
    expect(reach.byArea.shown).toEqual([{ key: 'Havenwijk', count: 6 }]);
    expect(reach.byAge?.shown).toEqual([{ key: '65+', count: 6 }]);
    expect(reach.population?.areas).toContainEqual({ name: 'Havenwijk', inhabitants: 900 });
  });
});
