import type { Election } from '../election.ts';

/**
 * Whether plain counting serves more voters: `satisfaction` compares who has more approved winners with which of the two;
 * `exclusion` compares how many have none at all. Equal numbers leave equal shares in place.
 */
export function isBetterByPlainCounting(
  election: Election,
  shares: readonly string[],
  plain: readonly string[],
  comparison: 'none' | 'satisfaction' | 'exclusion',
): boolean {
  if (comparison === 'none') return false;
  const positions = new Map(election.projects.map(({ id }, at) => [id, at]));
  const winnersOf = (ids: readonly string[]) => new Set(ids.map((id) => positions.get(id)));
  const [byShares, byVotes] = [winnersOf(shares), winnersOf(plain)];
  let balance = 0;
  for (const { projects, points, weight } of election.ballots) {
    const supported = projects.filter((_, at) => points === undefined || (points[at] as number) > 0);
    const own = supported.filter((at) => byShares.has(at)).length;
    const other = supported.filter((at) => byVotes.has(at)).length;
    if (comparison === 'satisfaction') balance += weight * Math.sign(other - own);
    else balance += weight * (Number(own === 0) - Number(other === 0));
  }
  return balance > 0;
}
