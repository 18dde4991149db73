import { byCodePoint, type Problem, type Quota } from './problem.ts';

/** People whom the draw cannot tell apart: the same values, and no household that counts. */
export type Kind = {
  /** Positions in `Pool.ids`. */
  members: readonly number[];
  /** Positions in `Pool.quotas`. */
  quotas: readonly number[];
  /** All of them are in every panel. */
  sure: boolean;
};

/** A problem in numbers, the same whatever the order of its rows. */
export type Pool = {
  ids: readonly string[];
  quotas: readonly Quota[];
  size: number;
  kinds: readonly Kind[];
  /** Positions in `kinds` of the members of one household, each of them a kind of one person. */
  households: readonly (readonly number[])[];
};

/** Puts a valid problem into numbers: people and quotas in code-point order, people alike in one kind. */
export function poolOf(problem: Problem): Pool {
  const left = new Set(problem.exclude);
  const people = problem.people.filter(({ id }) => !left.has(id)).sort((a, b) => byCodePoint(a.id, b.id));
  const quotas = [...problem.quotas].sort(
    (a, b) => byCodePoint(a.category, b.category) || byCodePoint(a.value, b.value),
  );
  const quotaAt = new Map(quotas.map(({ category, value }, index) => [JSON.stringify([category, value]), index]));
  const categories = [...new Set(quotas.map(({ category }) => category))];
  const sure = new Set(problem.mustInclude);
  const shared = sharedHouseholds(problem, people);

  const kinds = new Map<string, { members: number[]; quotas: number[]; sure: boolean }>();
  const households = new Map<string, string[]>();
  for (const [index, person] of people.entries()) {
    const own = categories.map((category) => quotaAt.get(JSON.stringify([category, person.values[category]])) ?? -1);
    const household = person.household !== undefined && shared.has(person.household) ? person.household : null;
    const key = JSON.stringify([own, sure.has(person.id), household === null ? null : person.id]);
    const kind = kinds.get(key) ?? { members: [], quotas: own, sure: sure.has(person.id) };
    kind.members.push(index);
    kinds.set(key, kind);
    if (household !== null) households.set(household, [...(households.get(household) ?? []), key]);
  }
  const position = new Map([...kinds.keys()].map((key, index) => [key, index]));
  return {
    ids: people.map(({ id }) => id),
    quotas,
    size: problem.size,
    kinds: [...kinds.values()],
    households: [...households.values()].map((keys) => keys.map((key) => position.get(key) ?? 0)),
  };
}

function sharedHouseholds(problem: Problem, people: Problem['people']): Set<string> {
  if (!problem.onePerHousehold) return new Set();
  const exempt = new Set(problem.exemptHouseholds);
  const counts = new Map<string, number>();
  for (const { household } of people) {
    if (household !== undefined && !exempt.has(household)) counts.set(household, (counts.get(household) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([household]) => household));
}
