import fc from 'fast-check';
import type { Person, Problem } from '../problem.ts';

const letters = ['a', 'b', 'c'];

/** Small problems with tight quotas around one of their panels, so that there always is a panel. */
export const tinyProblem: fc.Arbitrary<Problem> = fc
  .record({
    people: fc.array(
      fc.record({
        first: fc.constantFrom(...letters),
        second: fc.constantFrom('x', 'y'),
        home: fc.nat(8),
        third: fc.boolean(),
      }),
      { minLength: 2, maxLength: 10 },
    ),
    share: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    slack: fc.array(fc.nat(1), { minLength: 14, maxLength: 14 }),
    onePerHousehold: fc.boolean(),
  })
  .map(({ people: rows, share, slack, onePerHousehold }) => {
    const people: Person[] = rows.map(({ first, second, home, third }, index) => ({
      id: `p${index}`,
      values: { first, second, third: String(third) },
      household: `home ${home}`,
    }));
    const homes = new Set<string>();
    // One of each household, so that the panel around which the quotas are made is allowed in any case.
    const single = people.filter(({ household = '' }) => !homes.has(household) && homes.add(household));
    const size = Math.max(1, Math.round(single.length * share));
    const panel = single.slice(0, size);
    let next = 0;
    const quotas = [...new Set(['first', 'second', 'third'])].flatMap((category) =>
      [...new Set(people.map(({ values }) => values[category] ?? ''))].map((value) => {
        const own = panel.filter(({ values }) => values[category] === value).length;
        return { category, value, min: Math.max(0, own - (slack[next++] ?? 0)), max: own + (slack[next++] ?? 0) };
      }),
    );
    return { people, quotas, size, onePerHousehold };
  });

/** Quotas moved a little, so that some problems have a panel and some have none. */
export const shakenProblem: fc.Arbitrary<Problem> = fc
  .tuple(tinyProblem, fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 14, maxLength: 14 }))
  .map(([problem, moves]) => ({
    ...problem,
    quotas: problem.quotas.map((quota, index) => {
      const min = Math.max(0, quota.min + (moves[index] ?? 0));
      return { ...quota, min, max: Math.max(min, quota.max + (moves[index + 7] ?? 0)) };
    }),
  }));

/** A small problem where the relaxation promises more than panels can give: about one in fifty of the above is such. */
export const beyondRelaxation: Problem = {
  people: (
    [
      ['a', 'y', 'true', 7],
      ['b', 'x', 'true', 5],
      ['c', 'x', 'true', 3],
      ['b', 'x', 'false', 0],
      ['a', 'x', 'false', 7],
      ['b', 'y', 'false', 2],
    ] as const
  ).map(([first, second, third, home], index) => ({
    id: `p${index}`,
    values: { first, second, third },
    household: `home ${home}`,
  })),
  quotas: (
    [
      ['first', 'a', 1, 2],
      ['first', 'b', 1, 3],
      ['first', 'c', 1, 1],
      ['second', 'y', 0, 1],
      ['second', 'x', 2, 4],
      ['third', 'true', 2, 4],
      ['third', 'false', 0, 2],
    ] as const
  ).map(([category, value, min, max]) => ({ category, value, min, max })),
  size: 4,
  onePerHousehold: true,
};

/** Every panel of a small problem, as lists of ids. */
export function allPanels(problem: Problem): string[][] {
  const panels: string[][] = [];
  const extend = (from: number, chosen: Person[]) => {
    if (chosen.length === problem.size) {
      if (obeys(problem, chosen)) panels.push(chosen.map(({ id }) => id));
      return;
    }
    for (let index = from; index < problem.people.length; index += 1) {
      extend(index + 1, [...chosen, problem.people[index] as Person]);
    }
  };
  extend(0, []);
  return panels;
}

/** Whether these people are a panel: size, quotas, households, and who must be in or out. */
export function obeys(problem: Problem, panel: readonly Person[]): boolean {
  const ids = new Set(panel.map(({ id }) => id));
  const exempt = new Set(problem.exemptHouseholds);
  const homes = panel.flatMap(({ household }) => (household === undefined || exempt.has(household) ? [] : [household]));
  return (
    ids.size === problem.size &&
    (problem.mustInclude ?? []).every((id) => ids.has(id)) &&
    !(problem.exclude ?? []).some((id) => ids.has(id)) &&
    (!problem.onePerHousehold || new Set(homes).size === homes.length) &&
    problem.quotas.every(({ category, value, min, max }) => {
      const own = panel.filter(({ values }) => values[category] === value).length;
      return own >= min && own <= max;
    })
  );
}
