import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFeasible, wayOutText } from './feasible.ts';
import { highsSolver } from './highs-solver.ts';
import type { Person, Problem } from './problem.ts';
import { type WayOut, withWayOut } from './relaxations.ts';
import { allPanels, shakenProblem } from './testing/tiny-problem.ts';

/** Shaken problems, in which some people are promised a seat and some quotas may not move. */
const strained = fc
  .tuple(shakenProblem, fc.nat(3), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }))
  .map(([problem, promises, fixed]): Problem => {
    const homes = new Set<string>();
    const single = problem.people.filter(({ household = '' }) => !homes.has(household) && homes.add(household));
    return {
      ...problem,
      mustInclude: single.slice(-promises || single.length, single.length).map(({ id }) => id),
      quotas: problem.quotas.map((quota, index) =>
        fixed[index] ? { ...quota, minFlex: quota.min, maxFlex: quota.max } : quota,
      ),
    };
  });

/** What a way asks for, as numbers that are each nought where nothing is asked. */
function asked({ size, people, quotas }: Problem, way: WayOut): number[] {
  const change = (category: string, value: string) =>
    way.changes.find(({ quota }) => quota.category === category && quota.value === value);
  return [
    ...quotas.flatMap(({ category, value, min, max }) => {
      const own = change(category, value) ?? { min, max };
      return [min - own.min, own.max - max];
    }),
    Math.max(0, size - (way.size ?? size)),
    Math.max(0, (way.size ?? size) - size),
    way.anyHousehold ? 1 : 0,
    ...people.map(({ id }) => (way.released?.includes(id) ? 1 : 0)),
  ];
}

test('every way out leads to a panel, the cheapest first, and none asks for more than another', async () => {
  const solver = await highsSolver();
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(strained, async (problem) => {
      const found = await checkFeasible(problem, { solver });
      if (found.feasible) return;
      const costs = found.waysOut.map(({ cost }) => cost);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
      const demands = found.waysOut.map((way) => asked(problem, way));
      for (const [index, way] of found.waysOut.entries()) {
        const text = wayOutText(way, problem.size);
        for (const word of ['maximum', 'minimum', 'instead of', 'household', 'promise'])
          if (text.includes(word)) kinds.add(word);
        expect(allPanels(withWayOut(problem, way)).length, text).toBeGreaterThan(0);
        for (const other of demands.toSpliced(index, 1)) {
          expect(
            other.every((own, at) => own <= (demands[index]?.[at] ?? 0)),
            text,
          ).toBe(false);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(kinds.size).toBe(5);
});

/** What a panel of these people would ask for, or undefined where a quota may not move so far. */
function askedBy({ quotas, size, onePerHousehold }: Problem, panel: readonly Person[]): number[] | undefined {
  const moves = quotas.flatMap(({ category, value, min, max, minFlex = 0, maxFlex = 99 }) => {
    const own = panel.filter(({ values }) => values[category] === value).length;
    return own < minFlex || own > maxFlex ? [Number.NaN] : [Math.max(0, min - own), Math.max(0, own - max)];
  });
  if (moves.some(Number.isNaN)) return undefined;
  const shares = onePerHousehold && new Set(panel.map(({ household }) => household)).size < panel.length;
  return [...moves, Math.max(0, size - panel.length), Math.max(0, panel.length - size), shares ? 1 : 0];
}

test('there are three ways out wherever listing every panel of every size finds three', async () => {
  const solver = await highsSolver();
  const counts = new Set<number>();
  await fc.assert(
    fc.asyncProperty(strained, async (strainedProblem) => {
      const problem = { ...strainedProblem, mustInclude: [] };
      const found = await checkFeasible(problem, { solver });
      if (found.feasible) return;
      const groups = Array.from({ length: 2 ** problem.people.length - 1 }, (_, bits) =>
        problem.people.filter((_, index) => ((bits + 1) >> index) & 1),
      );
      const ways = groups.flatMap((group) => {
        const own = askedBy(problem, group);
        return own ? [own] : [];
      });
      const least = ways.filter((own) => !ways.some((other) => other !== own && isLess(other, own)));
      const different = new Set(least.map((own) => own.join(' '))).size;
      counts.add(Math.min(3, different));
      expect(found.waysOut).toHaveLength(Math.min(3, different));
    }),
    { numRuns: 100 },
  );
  expect(counts).toContain(3);
});

/** Whether nothing of one is above the other, and something is below it. */
function isLess(one: readonly number[], other: readonly number[]): boolean {
  return one.every((own, at) => own <= (other[at] ?? 0)) && one.some((own, at) => own < (other[at] ?? 0));
}
