import type { Lottery } from './optimise.ts';
import { byCodePoint, type Person, type Problem } from './problem.ts';
import type { LotteryStats } from './stats.ts';

/** People with all these values, such as women of 16 to 24. */
export type Group = Readonly<Record<string, string>>;
/** A share of the population, 0 to 1, of each value and perhaps of pairs of values. */
export type Shares = readonly { group: Group; share: number }[];

/** One group in the population (where known), the pool and the panel, and how many of it the panels have. */
export type GroupReport = {
  group: Group;
  population?: number;
  pool: number;
  panel: number;
  fewest: number;
  most: number;
};
export type RepresentationReport = {
  people: number;
  size: number;
  stats: LotteryStats;
  values: GroupReport[];
  pairs: GroupReport[];
};

/**
 * How the panel will look beside the population and the pool: for each value, and for each pair of values of two
 * categories, the share that is expected and the fewest and most members over all panels. With `pairs` false no pairs.
 */
export function representationReport(
  problem: Problem,
  lottery: Lottery,
  { population = [], pairs = true }: { population?: Shares; pairs?: boolean } = {},
): RepresentationReport {
  const away = new Set(problem.exclude);
  const pool = problem.people.filter(({ id }) => !away.has(id));
  const shares = new Map(population.map(({ group, share }) => [nameOf(group), share]));
  const people = new Map(pool.map((person) => [person.id, person]));
  const reports = (groupsOf: (person: Person) => Group[]) =>
    groupReports(pool, people, lottery, problem.size, shares, groupsOf);
  const categories = [...new Set(problem.quotas.map(({ category }) => category))];
  const valuesOf = ({ values }: Person) =>
    categories.map((category): Group => ({ [category]: values[category] ?? '' }));
  const pairsOf = ({ values }: Person) =>
    categories.flatMap((first, index) =>
      categories
        .slice(index + 1)
        .map((second): Group => ({ [first]: values[first] ?? '', [second]: values[second] ?? '' })),
    );
  return {
    people: pool.length,
    size: problem.size,
    stats: lottery.stats,
    values: reports(valuesOf),
    pairs: pairs ? reports(pairsOf) : [],
  };
}

function groupReports(
  pool: readonly Person[],
  people: ReadonlyMap<string, Person>,
  { panels, denominator }: Lottery,
  size: number,
  shares: ReadonlyMap<string, number>,
  groupsOf: (person: Person) => Group[],
): GroupReport[] {
  const found = new Map<string, { group: Group; pool: number; expected: number; fewest: number; most: number }>();
  const names = new Map<string, string[]>();
  for (const person of pool) {
    const own = groupsOf(person).map((group) => {
      const name = nameOf(group);
      const known = found.get(name) ?? { group, pool: 0, expected: 0, fewest: size, most: 0 };
      known.pool += 1;
      found.set(name, known);
      return name;
    });
    names.set(person.id, own);
  }
  for (const { members, weight } of panels) {
    const counts = new Map<string, number>();
    for (const id of members) {
      if (!people.has(id)) throw new RangeError(`${id} is in a panel and not in the pool.`);
      for (const name of names.get(id) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const [name, group] of found) {
      const count = counts.get(name) ?? 0;
      group.expected += (count * weight) / denominator;
      group.fewest = Math.min(group.fewest, count);
      group.most = Math.max(group.most, count);
    }
  }
  return [...found]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([name, { group, pool: own, expected, fewest, most }]) => {
      const share = shares.get(name);
      const known = share === undefined ? {} : { population: share };
      return { group, ...known, pool: own / pool.length, panel: expected / size, fewest, most };
    });
}

function nameOf(group: Group): string {
  return JSON.stringify(Object.entries(group).sort(([a], [b]) => byCodePoint(a, b)));
}
