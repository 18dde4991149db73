import { highsSolver } from '@stadmakers/sortition';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { deal, rowOfNumbers } from './deal.ts';
import { fewestRepeats, type Round, repeats, type SeatingTask } from './problem.ts';
import { seat } from './seat.ts';

let solver: Awaited<ReturnType<typeof highsSolver>>;
beforeAll(async () => {
  solver = await highsSolver();
});

const tasks = fc
  .record({
    groups: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 40 }),
    tables: fc.integer({ min: 1, max: 8 }),
    rounds: fc.integer({ min: 1, max: 4 }),
    seed: fc.nat(),
  })
  .map((task): SeatingTask => ({ ...task, here: task.groups.map(() => true), held: [] }));

/** Counts at each table, of everybody or of one group. */
function counts(round: Round, { groups, tables }: SeatingTask, group?: number): number[] {
  const at = new Array<number>(tables).fill(0);
  for (const [guest, table] of round.entries()) {
    if (table === null || (group !== undefined && groups[guest] !== group)) continue;
    at[table] = (at[table] ?? 0) + 1;
  }
  return at;
}
const spread = (at: readonly number[]) => Math.max(...at) - Math.min(...at);

/** As it goes without a plan: everybody to a table by lot, tables of equal size. */
function byLot(task: SeatingTask): Round[] {
  const random = rowOfNumbers(task.seed + 1);
  const nobody = task.groups.map(() => 0);
  return Array.from({ length: task.rounds }, () => {
    const dealt = deal([...task.groups.keys()], nobody, { tables: task.tables, first: 0, random });
    return task.groups.map((_, guest) => dealt.get(guest) ?? null);
  });
}

test('everybody has one seat a round, and tables differ by one at most, also in how many of each group', () => {
  fc.assert(
    fc.property(tasks, (task) => {
      const rounds = seat(task, solver);
      expect(rounds.length).toBe(task.rounds);
      for (const round of rounds) {
        expect(round.every((table) => table !== null && table >= 0 && table < task.tables)).toBe(true);
        expect(spread(counts(round, task))).toBeLessThanOrEqual(1);
        for (const group of new Set(task.groups)) expect(spread(counts(round, task, group))).toBeLessThanOrEqual(1);
      }
      expect(repeats(task.groups.length, rounds)).toBeGreaterThanOrEqual(fewestRepeats(task));
    }),
    { numRuns: 40 },
  );
});

test('who came late gets a seat in the rounds to come, who left has none, and all of it stays even', () => {
  fc.assert(
    fc.property(tasks, fc.nat(), (task, leaving) => {
      const first = seat({ ...task, rounds: 1 }, solver);
      const here = task.groups.map((_, guest) => guest === 0 || (guest + leaving) % 4 !== 0);
      const next = seat({ ...task, here, held: first, rounds: 2 }, solver);
      for (const round of next) {
        expect(round.map((table) => table !== null)).toEqual(here);
        expect(spread(counts(round, task))).toBeLessThanOrEqual(1);
        for (const group of new Set(task.groups)) expect(spread(counts(round, task, group))).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 20 },
  );
});

test('an evening of sixty people has far fewer repeats than by lot, and the same seed seats them the same', () => {
  const groups = Array.from({ length: 60 }, (_, guest) => (guest < 5 ? 0 : guest < 20 ? 1 : 2));
  const task: SeatingTask = { groups, here: groups.map(() => true), tables: 8, held: [], rounds: 4, seed: 7 };
  const rounds = seat(task, solver);
  expect(seat(task, solver)).toEqual(rounds);
  expect(repeats(60, rounds)).toBeLessThan(repeats(60, byLot(task)) / 3);
});

test('where enough tables are there nobody meets anybody twice', () => {
  const groups = Array.from({ length: 16 }, () => 0);
  const task: SeatingTask = { groups, here: groups.map(() => true), tables: 4, held: [], rounds: 3, seed: 1 };
  expect(repeats(16, seat(task, solver))).toBe(0);
});
