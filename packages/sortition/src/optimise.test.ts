import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highsSolver } from './highs-solver.ts';
import { optimise } from './optimise.ts';
import type { Person, Problem } from './problem.ts';
import { leximinByEnumeration } from './testing/leximin-by-enumeration.ts';
import { allPanels, beyondRelaxation, obeys, tinyProblem } from './testing/tiny-problem.ts';

const runs = { numRuns: 100 };
const membersOf = ({ people }: Problem, ids: readonly string[]) =>
  people.filter(({ id }) => ids.includes(id)) as Person[];

test('everybody gets the chance that listing every panel gives, on any small pool', async () => {
  const solver = await highsSolver();
  const by = new Set<string>();
  await fc.assert(
    fc.asyncProperty(tinyProblem, async (problem) => {
      const lottery = await optimise(problem, { kind: 'leximin' }, { solver });
      by.add(lottery.certificate.by);
      const ids = problem.people.map(({ id }) => id);
      const best = leximinByEnumeration(ids, allPanels(problem), solver);
      for (const id of ids) expect(lottery.probability.get(id)).toBeCloseTo(best.get(id) ?? -1, 6);
      expect(lottery.certificate.exact).toBe(true);
    }),
    { ...runs, examples: [[beyondRelaxation]] },
  );
  // Both ways were needed, or this test would say nothing of one of them.
  expect(by).toEqual(new Set(['relaxation', 'panels']));
});

test.each(['leximin', 'maximin', 'nash', 'goldilocks'] as const)(
  'every panel of a lottery by %s obeys size, quotas and households, counted in whole people',
  async (kind) => {
    const solver = await highsSolver();
    await fc.assert(
      fc.asyncProperty(tinyProblem, async (problem) => {
        const { panels, denominator } = await optimise(problem, { kind }, { solver });
        for (const { members } of panels) expect(obeys(problem, membersOf(problem, members))).toBe(true);
        expect(panels.reduce((sum, { weight }) => sum + weight, 0)).toBe(denominator);
      }),
      { numRuns: 30 },
    );
  },
);

test('that somebody can be in no panel leaves the others their lottery, by maximin too', async () => {
  const person = (id: string, first: string, third: string, household: string) => ({
    id,
    values: { first, third },
    household,
  });
  const people = [
    person('p0', 'a', 'yes', 'home 0'),
    person('p1', 'b', 'no', 'home 0'),
    person('p2', 'b', 'yes', 'home 1'),
    person('p3', 'a', 'no', 'home 1'),
  ];
  const quotas = [
    { category: 'first', value: 'a', min: 1, max: 1 },
    { category: 'first', value: 'b', min: 1, max: 1 },
    { category: 'third', value: 'yes', min: 1, max: 2 },
    { category: 'third', value: 'no', min: 0, max: 1 },
  ];
  for (const kind of ['leximin', 'maximin'] as const) {
    const { probability, excluded } = await optimise({ people, quotas, size: 2, onePerHousehold: true }, { kind });
    expect([...probability]).toEqual([
      ['p0', 1],
      ['p1', 0],
      ['p2', 1],
      ['p3', 0],
    ]);
    expect(excluded.map(({ id }) => id)).toEqual(['p1', 'p3']);
  }
});

test('the order of the rows changes nothing', async () => {
  const solver = await highsSolver();
  const shuffled = tinyProblem.chain((problem) =>
    fc
      .tuple(
        fc.shuffledSubarray([...problem.people], { minLength: problem.people.length }),
        fc.shuffledSubarray([...problem.quotas], { minLength: problem.quotas.length }),
      )
      .map(([people, quotas]) => [problem, { ...problem, people, quotas }] as const),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([problem, other]) => {
      const [one, two] = [
        await optimise(problem, { kind: 'leximin' }, { solver }),
        await optimise(other, { kind: 'leximin' }, { solver }),
      ];
      expect(two.panels).toEqual(one.panels);
      expect([...two.probability]).toEqual([...one.probability]);
    }),
    runs,
  );
});

test('where the only panel is everybody, no panel misses anybody', async () => {
  const person = (id: string, gender: string) => ({ id, values: { gender } });
  const quotas = ['F', 'M'].map((value) => ({ category: 'gender', value, min: 0, max: 1 }));
  for (const kind of ['leximin', 'maximin', 'nash', 'goldilocks'] as const) {
    const { panels } = await optimise({ people: [person('a', 'F'), person('b', 'M')], quotas, size: 2 }, { kind });
    expect(panels.map(({ members }) => members)).toEqual([['a', 'b']]);
  }
});
