import type { Person, Problem } from './problem.ts';

/** Whether the household of somebody counts: the rule holds, and her address is not exempt. */
export function householdThatCounts(problem: Problem, { household }: Person): string | null {
  if (!problem.onePerHousehold || household === undefined) return null;
  return problem.exemptHouseholds?.includes(household) ? null : household;
}

/** Tells for any panel which rules of the problem it breaks, counted in whole people; the texts name nobody. */
export function faultsFor(problem: Problem): (panel: readonly string[]) => string[] {
  const pool = new Map(problem.people.map((person) => [person.id, person]));
  return (panel) => {
    const ids = new Set(panel);
    const people = [...ids].flatMap((id) => pool.get(id) ?? []);
    const homes = people.flatMap((person) => householdThatCounts(problem, person) ?? []);
    const faults: string[] = [];
    if (people.length !== panel.length) faults.push('somebody is in it twice or is not in the pool');
    if (ids.size !== problem.size) faults.push(`it has ${ids.size} people and not ${problem.size}`);
    if (!(problem.mustInclude ?? []).every((id) => ids.has(id))) faults.push('somebody who must be in it is missing');
    if ((problem.exclude ?? []).some((id) => ids.has(id))) faults.push('somebody who must be left out is in it');
    if (new Set(homes).size !== homes.length) faults.push('two people are of one household');
    return [...faults, ...quotaFaults(problem, (category) => people.map(({ values }) => values[category] ?? ''))];
  };
}

/** The quotas that are not met when the panel has these values in each category. */
export function quotaFaults(
  { quotas }: Pick<Problem, 'quotas'>,
  valuesIn: (category: string) => readonly string[],
): string[] {
  return quotas.flatMap(({ category, value, min, max }) => {
    const count = valuesIn(category).filter((own) => own === value).length;
    return count >= min && count <= max ? [] : [`${category} ${value}: ${count}, and it must be ${min} to ${max}`];
  });
}
