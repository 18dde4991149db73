import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseAlternates } from './alternates.ts';
import type { Person, Problem } from './problem.ts';
import { replacementProblem } from './replacement.ts';
import { allPanels, obeys, tinyProblem } from './testing/tiny-problem.ts';

const seed = new TextEncoder().encode('a seed');
const dropout = { base: 0.7 };

const drawn = tinyProblem.chain((problem) =>
  fc.constantFrom(...allPanels(problem)).map((panel) => ({ problem, panel })),
);
const split = drawn.chain(({ problem, panel }) =>
  fc.subarray(panel).map((staying) => ({ problem, staying, declined: panel.filter((id) => !staying.includes(id)) })),
);

test('who takes an empty seat makes a panel again that obeys everything, with those who stayed', () => {
  fc.assert(
    fc.property(split, ({ problem, staying, declined }) => {
      const rest = replacementProblem(problem, staying, declined);
      for (const panel of rest.size === 0 ? [] : allPanels(rest)) {
        const together = problem.people.filter(({ id }) => panel.includes(id) || staying.includes(id)) as Person[];
        expect(obeys(problem, together)).toBe(true);
        expect(panel.some((id) => declined.includes(id) || staying.includes(id))).toBe(false);
      }
    }),
  );
});

test('alternates come from the rest of the pool, nobody twice, and are the same for the same seed in any order of rows', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 1, max: 4 }), ({ problem, panel }, count) => {
      const design = { count, dropout, seed, samples: 30 };
      const { alternates, loss, lossWithout } = chooseAlternates(problem, panel, design);
      expect(new Set(alternates).size).toBe(alternates.length);
      expect(alternates.some((id) => panel.includes(id))).toBe(false);
      expect(loss).toBeLessThanOrEqual(lossWithout + 1e-9);
      const turned = { ...problem, people: [...problem.people].reverse() };
      expect(chooseAlternates(turned, panel.toReversed(), design).alternates).toEqual(alternates);
    }),
    { numRuns: 40 },
  );
});

test('where only young people drop out, the alternates are young', () => {
  const people = Array.from({ length: 40 }, (_, index) => ({
    id: `p${index}`,
    values: { age: index % 2 === 0 ? 'young' : 'old' },
  }));
  const quotas = ['young', 'old'].map((value) => ({ category: 'age', value, min: 5, max: 5 }));
  const problem: Problem = { people, quotas, size: 10 };
  const panel = people.slice(0, 10).map(({ id }) => id);
  const design = { count: 3, samples: 100, seed, dropout: { base: 1, effects: { age: { young: 0.5 } } } };
  const { alternates, loss, lossWithout } = chooseAlternates(problem, panel, design);
  expect(alternates.map((id) => people.find((one) => one.id === id)?.values.age)).toEqual(['young', 'young', 'young']);
  expect(loss).toBeLessThan(lossWithout / 2);
});
