import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highsSolver } from './highs-solver.ts';
import { optimise } from './optimise.ts';
import type { Problem, Quota } from './problem.ts';
import { allPanels, tinyProblem } from './testing/tiny-problem.ts';

const canHold = (problem: Problem, quotas: readonly Quota[], id: string) =>
  allPanels({ ...problem, quotas }).some((panel) => panel.includes(id));

test('the quotas that are named keep somebody out by themselves, and none of them can be missed for that', async () => {
  const solver = await highsSolver();
  const sizes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(tinyProblem, async (problem) => {
      const { excluded } = await optimise(problem, { kind: 'leximin' }, { solver });
      for (const { id, because } of excluded) {
        sizes.add(because.length);
        expect(canHold(problem, because, id)).toBe(false);
        for (const index of because.keys()) expect(canHold(problem, because.toSpliced(index, 1), id)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
  expect(Math.max(...sizes)).toBeGreaterThan(1);
});

test('whoever lives with somebody who must be in is out, and no quota is blamed for it', async () => {
  const people = ['a', 'b', 'c'].map((id) => ({
    id,
    values: { side: 'left' },
    household: id === 'c' ? 'far' : 'near',
  }));
  const quotas = [{ category: 'side', value: 'left', min: 0, max: 2 }];
  const problem = { people, quotas, size: 2, mustInclude: ['a'], onePerHousehold: true };
  const { excluded } = await optimise(problem, { kind: 'leximin' });
  expect(excluded).toEqual([{ id: 'b', because: [] }]);
});
