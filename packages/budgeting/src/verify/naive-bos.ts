import type { Election } from '../election.ts';
import { type Booth, firstOf } from './naive.ts';
import { pursesOf } from './naive-shares.ts';

// Amounts in units of 2^-2048 of a minor unit; what differs by less than 2^-600 of itself is a tie.
const places = 2048n;
const near = 600n;

/** Bounded overspending from its definition: every round tries every payment for every project. */
export function naiveBos(
  election: Election,
  booth: Booth,
  utility: 'cost' | 'cardinality' | 'points' | 'points*cost',
): number[] {
  const { money, denominator } = pursesOf(election, 'exact', 0n);
  const left = money.map((own) => (own << places) / denominator);
  const winners = booth.ids.map((_, at) => at).filter((at) => booth.allowed[at] && booth.costs[at] === 0n);
  for (;;) {
    const spent = winners.reduce((sum, at) => sum + (booth.costs[at] ?? 0n), 0n);
    const prices = booth.ids
      .map((_, at) => at)
      .filter((at) => booth.allowed[at] && spent + (booth.costs[at] ?? 0n) <= booth.budget)
      .filter((at) => !winners.some((winner) => winner === at || booth.excludes(winner, at)))
      .flatMap((project) => {
        const cheapest = cheapestPayment(election, project, utility, left, booth.costs[project] ?? 0n);
        return cheapest ? [{ project, ...cheapest }] : [];
      });
    if (prices.length === 0) return winners;
    const least = prices.reduce((low, { price }) => (price < low ? price : low), prices[0]?.price ?? 0n);
    const winner = firstOf(
      booth,
      prices.filter(({ price }) => price - least <= least >> near).map(({ project }) => project),
    );
    const { payment } = prices.find(({ project }) => project === winner) as (typeof prices)[number];
    for (const [group, stake] of stakesFor(election, winner, utility)) {
      const rest = (left[group] ?? 0n) - payment * stake;
      left[group] = rest >> near > 0n ? rest : 0n;
    }
    winners.push(winner);
  }
}

function cheapestPayment(
  election: Election,
  project: number,
  utility: string,
  left: readonly bigint[],
  cost: bigint,
): { price: bigint; payment: bigint } | undefined {
  const whole = cost << places;
  const purses = [...stakesFor(election, project, utility)]
    .map(([group, stake]) => ({ own: left[group] ?? 0n, stake, many: BigInt(election.ballots[group]?.weight ?? 0) }))
    .filter(({ own }) => own > 0n)
    .sort((a, b) => (a.own * b.stake < b.own * a.stake ? -1 : 1));
  const scale = utility === 'cost' || utility === 'points*cost' ? cost : 1n;
  let stakes = purses.reduce((sum, { many, stake }) => sum + many * stake, 0n);
  let empty = 0n;
  let best: { price: bigint; payment: bigint } | undefined;
  for (const { own, stake, many } of purses) {
    const covers = empty * stake + own * stakes >= whole * stake;
    const rate = covers ? (whole - empty) / stakes : own / stake;
    const collected = covers ? whole : empty + rate * stakes;
    const price = ((rate << (2n * places)) * cost * cost) / (collected * collected * scale);
    if (best === undefined || price < best.price) best = { price, payment: (rate * whole) / collected };
    if (covers) break;
    empty += own * many;
    stakes -= many * stake;
  }
  return best;
}

function stakesFor({ ballots }: Election, project: number, utility: string): Map<number, bigint> {
  const counted = utility === 'points' || utility === 'points*cost';
  const found = new Map<number, bigint>();
  ballots.forEach(({ projects, points }, group) => {
    const at = projects.indexOf(project);
    const given = at < 0 ? 0 : (points?.[at] ?? 1);
    if (given > 0) found.set(group, counted ? BigInt(given) : 1n);
  });
  return found;
}
