import type { Problem } from './problem.ts';

/**
 * The draw for the empty seats: who stays keeps the seat, who declined is out, and what the quotas still need comes from
 * the rest of the pool. Where those who stay are already more than a maximum, nobody more of that value comes in.
 */
export function replacementProblem(problem: Problem, staying: readonly string[], declined: readonly string[]): Problem {
  const seated = new Set(staying);
  const gone = new Set([...staying, ...declined, ...(problem.exclude ?? [])]);
  const exempt = new Set(problem.exemptHouseholds);
  const stayers = problem.people.filter(({ id }) => seated.has(id));
  // Only one of each household: whoever shares one with somebody who stays cannot come in.
  const taken = new Set(
    problem.onePerHousehold
      ? stayers.flatMap(({ household }) => (household === undefined || exempt.has(household) ? [] : [household]))
      : [],
  );
  const { mustInclude, exclude: _, ...rest } = problem;
  return {
    ...rest,
    people: problem.people.filter(
      ({ id, household }) => !gone.has(id) && !(household !== undefined && taken.has(household)),
    ),
    size: problem.size - stayers.length,
    quotas: problem.quotas.map((quota) => {
      const has = stayers.filter(({ values }) => values[quota.category] === quota.value).length;
      const left = (bound: number) => Math.max(0, bound - has);
      const { min, max, minFlex, maxFlex } = quota;
      return {
        ...quota,
        min: left(min),
        max: left(max),
        ...(minFlex === undefined ? {} : { minFlex: left(minFlex) }),
        ...(maxFlex === undefined ? {} : { maxFlex: left(maxFlex) }),
      };
    }),
    ...(mustInclude ? { mustInclude: mustInclude.filter((id) => !gone.has(id)) } : {}),
  };
}
