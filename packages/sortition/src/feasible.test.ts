import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFeasible, demandText, relaxationText } from './feasible.ts';
import { highsSolver } from './highs-solver.ts';
import { optimise } from './optimise.ts';
import { allPanels, shakenProblem } from './testing/tiny-problem.ts';

test('a panel is found where there is one, and where there is none that is said', async () => {
  const solver = await highsSolver();
  await fc.assert(
    fc.asyncProperty(shakenProblem, async (problem) => {
      expect((await checkFeasible(problem, { solver })).feasible).toBe(allPanels(problem).length > 0);
    }),
    { numRuns: 200 },
  );
});

test('of demands that conflict none can be missed: without any one of them there is a panel', async () => {
  const solver = await highsSolver();
  await fc.assert(
    fc.asyncProperty(shakenProblem, async (problem) => {
      const found = await checkFeasible(problem, { solver });
      if (found.feasible) return;
      const without = (left: number) =>
        problem.quotas.map((quota) => ({
          ...quota,
          min: found.demands.some(
            (one, at) =>
              at !== left &&
              one.quota.category === quota.category &&
              one.quota.value === quota.value &&
              one.side === 'min',
          )
            ? quota.min
            : 0,
          max: found.demands.some(
            (one, at) =>
              at !== left &&
              one.quota.category === quota.category &&
              one.quota.value === quota.value &&
              one.side === 'max',
          )
            ? quota.max
            : 99,
        }));
      expect(allPanels({ ...problem, quotas: without(-1) })).toEqual([]);
      for (const left of found.demands.keys()) {
        expect(
          allPanels({ ...problem, quotas: without(left) }).length,
          demandText(found.demands[left] as never),
        ).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});

test('every way out leads to a panel, and no two change the same demands', async () => {
  const solver = await highsSolver();
  await fc.assert(
    fc.asyncProperty(shakenProblem, async (problem) => {
      const found = await checkFeasible(problem, { solver });
      if (found.feasible) return;
      for (const { changes } of found.suggestions) {
        const quotas = problem.quotas.map((quota) => {
          const change = changes.find(
            (one) => one.quota.category === quota.category && one.quota.value === quota.value,
          );
          return change ? { ...quota, min: change.min, max: change.max } : quota;
        });
        expect(allPanels({ ...problem, quotas }).length).toBeGreaterThan(0);
      }
      expect(new Set(found.suggestions.map(relaxationText)).size).toBe(found.suggestions.length);
    }),
    { numRuns: 100 },
  );
});

test('who can be in no panel is named, with the quotas that keep them out', async () => {
  const people = ['a', 'a', 'b', 'c'].map((value, index) => ({ id: `p${index}`, values: { place: value } }));
  const quotas = [
    { category: 'place', value: 'a', min: 1, max: 2 },
    { category: 'place', value: 'b', min: 1, max: 1 },
    { category: 'place', value: 'c', min: 0, max: 0 },
  ];
  const lottery = await optimise({ people, quotas, size: 2 }, { kind: 'leximin' });
  expect(lottery.excluded).toEqual([{ id: 'p3', because: [expect.objectContaining({ value: 'c' })] }]);
  expect(lottery.probability.get('p3')).toBe(0);
});
