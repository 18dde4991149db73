import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulateLegacy } from './legacy.ts';
import { optimise } from './optimise.ts';
import type { Problem } from './problem.ts';
import { allPanels, tinyProblem } from './testing/tiny-problem.ts';

const seed = new TextEncoder().encode('legacy');
const frequencies = (problem: Problem, draws: number) => simulateLegacy(problem, { draws, seed });

test('every draw is a panel: who is in no panel is never drawn', () => {
  fc.assert(
    fc.property(tinyProblem, (problem) => {
      const { draws, failed, frequency } = frequencies(problem, 20);
      const possible = new Set(allPanels(problem).flat());
      for (const [id, own] of frequency) if (!possible.has(id)) expect(own).toBe(0);
      const seats = [...frequency.values()].reduce((sum, own) => sum + own, 0);
      expect(seats).toBeCloseTo(failed === draws ? 0 : problem.size);
    }),
    { numRuns: 100 },
  );
});

test('the same seed gives the same frequencies, another seed others', () => {
  const problem: Problem = {
    people: Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, values: { gender: index < 8 ? 'F' : 'M' } })),
    quotas: ['F', 'M'].map((value) => ({ category: 'gender', value, min: 1, max: 2 })),
    size: 3,
  };
  expect(frequencies(problem, 50)).toEqual(frequencies(problem, 50));
  expect(simulateLegacy(problem, { draws: 50, seed: new Uint8Array(1) })).not.toEqual(frequencies(problem, 50));
});

test('somebody with a rare combination is drawn seldom by the greedy method and not by leximin', async () => {
  // One old man beside many young men and old women: any seat of his could have gone to either.
  const person = (id: string, gender: string, age: string) => ({ id, values: { gender, age } });
  const problem: Problem = {
    people: [
      person('rare', 'M', 'old'),
      ...Array.from({ length: 20 }, (_, index) => person(`m${index}`, 'M', 'young')),
      ...Array.from({ length: 20 }, (_, index) => person(`w${index}`, 'F', 'old')),
    ],
    quotas: [
      { category: 'gender', value: 'M', min: 2, max: 3 },
      { category: 'gender', value: 'F', min: 2, max: 3 },
      { category: 'age', value: 'old', min: 2, max: 3 },
      { category: 'age', value: 'young', min: 2, max: 3 },
    ],
    size: 5,
  };
  const greedy = frequencies(problem, 2000);
  const { stats } = await optimise(problem, { kind: 'leximin' });
  expect(greedy.failed).toBe(0);
  expect(Math.min(...greedy.frequency.values())).toBeLessThan(greedy.minimumAtMost);
  expect(greedy.minimumAtMost).toBeLessThan(stats.min);
});

test('of ten thousand draws without her, somebody has a chance of at most 0.03 %', () => {
  const problem: Problem = {
    people: [
      { id: 'a', values: { gender: 'F' } },
      { id: 'b', values: { gender: 'M' } },
    ],
    quotas: [
      { category: 'gender', value: 'F', min: 0, max: 0 },
      { category: 'gender', value: 'M', min: 0, max: 1 },
    ],
    size: 1,
  };
  expect(frequencies(problem, 10_000).minimumAtMost).toBeCloseTo(0.00033, 5);
});
