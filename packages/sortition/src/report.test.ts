import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chancesEndToEnd } from './end-to-end.ts';
import { optimise } from './optimise.ts';
import type { Problem } from './problem.ts';
import { representationReport } from './report.ts';
import { tinyProblem } from './testing/tiny-problem.ts';

const person = (id: string, gender: string, age: string) => ({ id, values: { gender, age } });
const problem: Problem = {
  people: [
    person('a', 'F', 'old'),
    person('b', 'F', 'young'),
    person('c', 'M', 'old'),
    person('d', 'M', 'old'),
    person('e', 'M', 'old'),
  ],
  quotas: [
    { category: 'gender', value: 'F', min: 1, max: 1 },
    { category: 'gender', value: 'M', min: 1, max: 1 },
    { category: 'age', value: 'old', min: 1, max: 2 },
    { category: 'age', value: 'young', min: 0, max: 1 },
  ],
  size: 2,
};

test('an officer sees each group in the population, the pool and the panel', async () => {
  const lottery = await optimise(problem, { kind: 'leximin' });
  const population = [
    { group: { gender: 'F' }, share: 0.51 },
    { group: { age: 'old', gender: 'F' }, share: 0.2 },
  ];
  const report = representationReport(problem, lottery, { population });
  const half = expect.closeTo(0.5, 6);
  expect(report).toMatchObject({ people: 5, size: 2, stats: lottery.stats });
  expect(report.values).toContainEqual({
    group: { gender: 'F' },
    population: 0.51,
    pool: 0.4,
    panel: half,
    fewest: 1,
    most: 1,
  });
  expect(report.values).toContainEqual({
    group: { age: 'old' },
    pool: 0.8,
    panel: expect.closeTo(0.75, 6),
    fewest: 1,
    most: 2,
  });
  const pair = {
    group: { gender: 'F', age: 'old' },
    population: 0.2,
    pool: 0.2,
    panel: expect.closeTo(0.25, 6),
    fewest: 0,
    most: 1,
  };
  expect(report.pairs).toContainEqual(pair);
  expect(representationReport(problem, lottery, { pairs: false }).pairs).toEqual([]);
});

test('in each category the shares add up to one', async () => {
  await fc.assert(
    fc.asyncProperty(tinyProblem, async (tiny) => {
      const { values, pairs } = representationReport(tiny, await optimise(tiny, { kind: 'leximin' }));
      for (const reports of [values, pairs]) {
        for (const [, own] of Map.groupBy(reports, ({ group }) => Object.keys(group).sort().join())) {
          expect(own.reduce((sum, { pool }) => sum + pool, 0)).toBeCloseTo(1);
          expect(own.reduce((sum, { panel }) => sum + panel, 0)).toBeCloseTo(1);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('somebody who has had no letter yet sees her chance, as sure as the response allows', async () => {
  const lottery = await optimise(problem, { kind: 'leximin' });
  const [women] = chancesEndToEnd(problem, lottery, [{ group: { gender: 'F' }, people: 200, invited: 20 }]);
  expect(women).toMatchObject({
    invited: 0.1,
    responds: { rate: 0.1 },
    selected: expect.closeTo(0.5, 6),
    chance: expect.closeTo(0.005, 6),
  });
  expect(women?.responds.clopperPearson.low).toBeLessThan(women?.responds.jeffreys.low ?? 0);
  expect(women?.interval.low).toBeLessThan(0.005);
  expect(women?.interval.high).toBeGreaterThan(0.005);
});

test('more answers than letters is a mistake, not a chance', async () => {
  const lottery = await optimise(problem, { kind: 'leximin' });
  expect(() => chancesEndToEnd(problem, lottery, [{ group: { gender: 'F' }, people: 200, invited: 1 }])).toThrow(
    'of 200 people 1 were invited and 2 are in the pool',
  );
});
