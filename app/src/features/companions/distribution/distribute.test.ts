import { highsSolver } from '@stadmakers/sortition';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { distribute } from './distribute.ts';
import { type DistributionTask, type Officer, type Placed, roomOf, strainOf, worthOf } from './problem.ts';

let solver: Awaited<ReturnType<typeof highsSolver>>;
beforeAll(async () => {
  solver = await highsSolver();
});

const skills = ['groen', 'verkeer', 'zorg'];
const names = ['an', 'bo', 'cas'];
const anOfficer = (personId: string) =>
  fc.record({
    personId: fc.constant(personId),
    expertise: fc.subarray(skills),
    areaIds: fc.subarray([1, 2]),
    hours: fc.integer({ min: 0, max: 14 }),
    now: fc.integer({ min: 0, max: 3 }),
    absent: fc.boolean(),
  });
const aWaiting = (requestId: number) =>
  fc.record({
    requestId: fc.constant(requestId),
    expertise: fc.constantFrom(...skills),
    areaId: fc.constantFrom(null, 1, 2),
    waitedDays: fc.integer({ min: 0, max: 90 }),
    not: fc.subarray(names, { maxLength: 1 }),
  });
const aTask: fc.Arbitrary<DistributionTask> = fc.record({
  waiting: fc.integer({ min: 0, max: 4 }).chain((count) => fc.tuple(...[1, 2, 3, 4].slice(0, count).map(aWaiting))),
  officers: fc.integer({ min: 0, max: 3 }).chain((count) => fc.tuple(...names.slice(0, count).map(anOfficer))),
  hoursEach: fc.constant(4),
});

const officerOf = (task: DistributionTask, id: string) =>
  task.officers.find(({ personId }) => personId === id) as Officer;
const countOf = (placed: readonly Placed[], id: string) => placed.filter(({ personId }) => personId === id).length;

/** Worth first, then the strain on everybody: what a distribution is judged by. */
function judged(task: DistributionTask, placed: readonly Placed[]): [number, number] {
  const worth = placed.map(({ requestId, personId }) => {
    const waiting = task.waiting.find((one) => one.requestId === requestId);
    return waiting ? worthOf(waiting, officerOf(task, personId)) : Number.NaN;
  });
  const strain = task.officers.map((officer) => {
    const own = Array.from({ length: countOf(placed, officer.personId) }, (_, more) =>
      strainOf(officer, officer.now + more, task.hoursEach),
    );
    return own.reduce((sum, one) => sum + one, 0);
  });
  return [worth.reduce((sum, one) => sum + one, 0), strain.reduce((sum, one) => sum + one, 0)];
}

/** Every distribution that is allowed. */
function all(task: DistributionTask, from = 0): Placed[][] {
  const waiting = task.waiting[from];
  if (!waiting) return [[]];
  const rest = all(task, from + 1);
  const chosen = task.officers
    .filter(({ personId }) => !waiting.not.includes(personId))
    .flatMap((officer) =>
      rest
        .filter((placed) => countOf(placed, officer.personId) < roomOf(officer, task.hoursEach))
        .map((placed) => [{ requestId: waiting.requestId, personId: officer.personId }, ...placed]),
    );
  return [...rest, ...chosen];
}

test('nobody gets more than there are hours for, nobody while absent, and nobody what they passed on', () => {
  fc.assert(
    fc.property(aTask, (task) => {
      const placed = distribute(task, solver);
      expect(new Set(placed.map(({ requestId }) => requestId)).size).toBe(placed.length);
      for (const { requestId, personId } of placed) {
        const officer = officerOf(task, personId);
        expect(officer.absent).toBe(false);
        expect((officer.now + countOf(placed, personId)) * task.hoursEach).toBeLessThanOrEqual(officer.hours);
        expect(task.waiting.find((one) => one.requestId === requestId)?.not).not.toContain(personId);
      }
    }),
  );
});

test('no other distribution suits the initiatives better, or as well with a fairer load', () => {
  fc.assert(
    fc.property(aTask, (task) => {
      const [worth, strain] = judged(task, distribute(task, solver));
      const values = all(task).map((placed) => judged(task, placed));
      const best = Math.max(...values.map(([one]) => one));
      expect(worth).toBe(best);
      expect(strain).toBeCloseTo(Math.min(...values.filter(([one]) => one === best).map(([, one]) => one)), 6);
    }),
  );
});

const officer = (personId: string, more: Partial<Officer>): Officer => ({
  ...{ personId, expertise: ['groen'], areaIds: [], hours: 16, now: 0, absent: false },
  ...more,
});
const waiting = (requestId: number, more: Partial<DistributionTask['waiting'][number]> = {}) => ({
  ...{ requestId, expertise: 'groen', areaId: 1, waitedDays: 0, not: [] },
  ...more,
});

test('who has more hours gets more of the work', () => {
  const officers = [officer('an', { hours: 8 }), officer('bo', { hours: 24 })];
  const placed = distribute({ waiting: [1, 2, 3, 4].map((id) => waiting(id)), officers, hoursEach: 4 }, solver);
  expect([countOf(placed, 'an'), countOf(placed, 'bo')]).toEqual([1, 3]);
});

test('who waits longest goes first where there is room for one', () => {
  const task = { waiting: [waiting(1), waiting(2, { waitedDays: 9 })], officers: [officer('an', { hours: 4 })] };
  expect(distribute({ ...task, hoursEach: 4 }, solver)).toEqual([{ requestId: 2, personId: 'an' }]);
});

test('a hundred initiatives and sixty officers are distributed within seconds', () => {
  const task = {
    waiting: Array.from({ length: 100 }, (_, id) =>
      waiting(id, { expertise: skills[id % 3] ?? '', areaId: id % 5, waitedDays: id % 40 }),
    ),
    officers: Array.from({ length: 60 }, (_, id) =>
      officer(String(id), {
        expertise: [skills[id % 3] ?? ''],
        areaIds: [id % 5],
        hours: 8 + (id % 4) * 4,
        now: id % 2,
      }),
    ),
    hoursEach: 4,
  };
  const begun = performance.now();
  expect(distribute(task, solver).length).toBe(100);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
