import type { Election } from '../election.ts';
import { type Booth, firstOf } from './naive.ts';

type Utility = 'cost' | 'cardinality' | 'points' | 'points*cost';
type Supporter = { group: number; many: bigint; stake: bigint };

/** What every group of equal ballots starts with: numerators over one denominator. */
export type Purses = { readonly money: readonly bigint[]; readonly denominator: bigint };

/** What everybody starts with, raised by so many minor units. */
export function pursesOf(
  { ballots, budget, voters, scale }: Election,
  start: 'exact' | 'integral',
  raise: bigint,
): Purses {
  const shares = ballots.map(({ endowment }) => endowment ?? { num: budget, den: BigInt(voters) });
  const denominator = [...new Set(shares.map(({ den }) => den))].reduce((product, den) => product * den, 1n);
  const unit = 10n ** BigInt(scale) * denominator;
  const money = shares.map(({ num, den }) => {
    const exact = num * (denominator / den);
    return (start === 'exact' ? exact : exact - (exact % unit)) + raise * denominator;
  });
  return { money, denominator };
}

/** Equal shares from the definition: every round looks at every project and sorts its supporters by what they have left. */
export function naiveShares(election: Election, booth: Booth, utility: Utility, purses: Purses): number[] {
  const supporters = supportersOf(election, utility);
  const scaled = utility === 'cost' || utility === 'points*cost';
  let { denominator } = purses;
  let money = [...purses.money];
  const winners = booth.ids.map((_, at) => at).filter((at) => booth.allowed[at] && booth.costs[at] === 0n);
  for (;;) {
    let best: { project: number; num: bigint; den: bigint; paid: bigint }[] = [];
    for (const [project, own] of supporters.entries()) {
      const cost = booth.costs[project] ?? 0n;
      if (!booth.allowed[project] || winners.some((winner) => winner === project || booth.excludes(winner, project)))
        continue;
      const scale = scaled ? cost : 1n;
      const stakes = own.reduce((sum, { many, stake }) => sum + many * stake, 0n);
      const [leading] = best;
      // No rate is lower than that at which all pay in full: a project that is dearer even then need not be sorted.
      if (leading && cost * denominator * leading.den > leading.num * stakes * scale) continue;
      const rate = rateOf(own, money, cost * denominator);
      if (rate === undefined) continue;
      const price = { project, num: rate.num, den: rate.den * scale, paid: rate.den };
      const difference = leading ? price.num * leading.den - leading.num * price.den : -1n;
      if (difference < 0n) best = [price];
      else if (difference === 0n) best.push(price);
    }
    if (best.length === 0) return winners;
    const project = firstOf(
      booth,
      best.map((one) => one.project),
    );
    const { num, paid } = best.find((one) => one.project === project) as (typeof best)[number];
    money = money.map((own) => own * paid);
    denominator *= paid;
    for (const { group, stake } of supporters[project] ?? []) {
      const left = (money[group] ?? 0n) - num * stake;
      money[group] = left > 0n ? left : 0n;
    }
    winners.push(project);
  }
}

/** The smallest rate at which the supporters pay the cost; undefined where they do not have it. */
function rateOf(supporters: readonly Supporter[], money: readonly bigint[], cost: bigint) {
  let left = cost;
  let stakes = supporters.reduce((sum, { many, stake }) => sum + many * stake, 0n);
  const own = ({ group }: Supporter) => money[group] ?? 0n;
  const sorted = supporters.toSorted((a, b) => {
    const difference = own(a) * b.stake - own(b) * a.stake;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
  for (const supporter of sorted) {
    if (own(supporter) * stakes >= left * supporter.stake) return { num: left, den: stakes };
    left -= own(supporter) * supporter.many;
    stakes -= supporter.many * supporter.stake;
  }
  return undefined;
}

function supportersOf({ ballots, projects }: Election, utility: Utility): Supporter[][] {
  const counted = utility === 'points' || utility === 'points*cost';
  return projects.map((_, project) =>
    ballots.flatMap(({ projects: chosen, points, weight }, group) => {
      const at = chosen.indexOf(project);
      const given = at < 0 ? 0 : (points?.[at] ?? 1);
      return given > 0 ? [{ group, many: BigInt(weight), stake: counted ? BigInt(given) : 1n }] : [];
    }),
  );
}
