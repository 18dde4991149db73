import { leastInRole } from './privacy-thresholds.ts';

/** How many people of a role scored, in each round that is shown, in their order. */
export type RoleCount = { roleId: number; people: readonly number[] };

/** The roles that are shown on their own, and those that are taken together. */
export type RoleGroups = { own: number[]; joined: number[] };

/**
 * Takes roles together until no group has one to four people in any round, the same in every round. What was taken
 * together when only the first round was shown stays so: else somebody who kept that picture finds a few people by
 * subtracting it from that of both. Of the others, roles at the end of the list are given up first.
 */
export function roleGroups(counts: readonly RoleCount[]): RoleGroups {
  const somebody = counts.filter(({ people }) => people.some((count) => count > 0));
  const rounds = counts[0]?.people.length ?? 0;
  const joined = new Set<RoleCount>();
  const own = () => somebody.filter((role) => !joined.has(role));
  for (let shown = 1; shown <= rounds; shown++) {
    const large = (people: readonly number[]) =>
      people.slice(0, shown).every((count) => count === 0 || count >= leastInRole);
    for (const role of somebody) if (!large(role.people)) joined.add(role);
    const sums = () => counts[0]?.people.map((_, round) => sum([...joined].map(({ people }) => people[round] ?? 0)));
    for (let last = own().at(-1); last && !large(sums() ?? []); last = own().at(-1)) joined.add(last);
  }
  const idsOf = (roles: readonly RoleCount[]) => roles.map(({ roleId }) => roleId);
  return { own: idsOf(own()), joined: idsOf(somebody.filter((role) => joined.has(role))) };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
