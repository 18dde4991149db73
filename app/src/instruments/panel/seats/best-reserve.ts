import { checkFeasible, type Problem, replacementProblem } from '@stadmakers/sortition';

/** Who takes an empty seat, and why: the whole panel can be right again, or this comes closest. */
export type BestReserve = { id: string; fits: boolean; short: string[] };

/**
 * The reserve who fits best beside those who stay. In the order of the draw, the first with whom the empty seats can be
 * filled within every group; where there is nobody, the one who leaves the fewest seats wrong. Undefined without reserves.
 */
export async function bestReserve(
  problem: Problem,
  staying: readonly string[],
  gone: readonly string[],
  reserves: readonly string[],
): Promise<BestReserve | undefined> {
  const known = new Set([...staying, ...gone, ...reserves]);
  const among = { ...problem, people: problem.people.filter(({ id }) => known.has(id)) };
  const left = replacementProblem(among, staying, gone);
  // Who shares a home with somebody who stays is not in what is left.
  const possible = reserves.filter((id) => left.people.some((person) => person.id === id));
  for (const id of possible) {
    const { feasible } = await checkFeasible({ ...left, mustInclude: [id] });
    if (feasible) return { id, fits: true, short: [] };
  }
  const ranked = possible
    .map((id) => ({ id, fits: false, ...faultsOf(problem, [...staying, id]) }))
    .sort((a, b) => a.faults - b.faults);
  const [closest] = ranked;
  return closest && { id: closest.id, fits: false, short: closest.short };
}

function faultsOf(problem: Problem, panel: readonly string[]): { faults: number; short: string[] } {
  const seated = new Set(panel);
  const members = problem.people.filter(({ id }) => seated.has(id));
  const wrong = problem.quotas.map(({ category, value, min, max }) => {
    const has = members.filter(({ values }) => values[category] === value).length;
    return { value, missing: Math.max(0, min - has), over: Math.max(0, has - max) };
  });
  return {
    faults: wrong.reduce((sum, { missing, over }) => sum + missing + over, 0),
    short: wrong.filter(({ missing }) => missing > 0).map(({ value }) => value),
  };
}
