import type { Election } from '../election.ts';
import { type Booth, firstOf } from './naive.ts';
import { type Purses, pursesOf } from './naive-shares.ts';

// Denominators double in length with each winner that is not covered whole. They stay exact up to so many bits; in large
// cities, after some ten such winners, amounts are rounded to so many binary places, and what then differs by less than
// 2^-600 of itself is a tie.
const longest = 4096;
const places = 2048n;
const near = 600n;

type Price = { project: number; num: bigint; den: bigint; payment: Fraction };
type Fraction = { num: bigint; den: bigint };

/** Bounded overspending from its definition, in fractions: every round tries every payment for every project. */
export function naiveBos(
  election: Election,
  booth: Booth,
  utility: 'cost' | 'cardinality' | 'points' | 'points*cost',
): number[] {
  let purses = pursesOf(election, 'exact', 0n);
  let isRounded = false;
  const winners = booth.ids.map((_, at) => at).filter((at) => booth.allowed[at] && booth.costs[at] === 0n);
  for (;;) {
    const spent = winners.reduce((sum, at) => sum + (booth.costs[at] ?? 0n), 0n);
    const prices = booth.ids
      .map((_, at) => at)
      .filter((at) => booth.allowed[at] && spent + (booth.costs[at] ?? 0n) <= booth.budget)
      .filter((at) => !winners.some((winner) => winner === at || booth.excludes(winner, at)))
      .flatMap((project) => cheapestPayment(election, project, utility, purses, booth.costs[project] ?? 0n) ?? []);
    const [first] = prices;
    if (first === undefined) return winners;
    const least = prices.reduce((low, price) => (price.num * low.den < low.num * price.den ? price : low), first);
    const isTied = ({ num, den }: Price) => {
      const [over, whole] = [num * least.den - least.num * den, least.num * den];
      return isRounded ? over <= whole >> near : over === 0n;
    };
    const winner = firstOf(
      booth,
      prices.filter(isTied).map(({ project }) => project),
    );
    const { payment } = prices.find(({ project }) => project === winner) as Price;
    purses = afterPaying(purses, payment, stakesFor(election, winner, utility), isRounded);
    if (purses.denominator.toString(16).length * 4 > longest) [purses, isRounded] = [roundedOff(purses), true];
    winners.push(winner);
  }
}

function cheapestPayment(
  election: Election,
  project: number,
  utility: string,
  { money, denominator }: Purses,
  cost: bigint,
): Price | undefined {
  const whole = cost * denominator;
  const purses = [...stakesFor(election, project, utility)]
    .map(([group, stake]) => ({ own: money[group] ?? 0n, stake, many: BigInt(election.ballots[group]?.weight ?? 0) }))
    .filter(({ own }) => own > 0n)
    .sort((a, b) => (a.own * b.stake < b.own * a.stake ? -1 : 1));
  const scale = utility === 'cost' || utility === 'points*cost' ? cost : 1n;
  let stakes = purses.reduce((sum, { many, stake }) => sum + many * stake, 0n);
  let empty = 0n;
  let best: Price | undefined;
  for (const { own, stake, many } of purses) {
    // At the rate own / stake this is collected, times the stake.
    const collects = empty * stake + own * stakes;
    const covers = collects >= whole * stake;
    const rate = covers ? { num: whole - empty, den: stakes } : { num: own, den: stake };
    const collected = covers ? { num: whole, den: 1n } : { num: collects, den: stake };
    // All of these stand over the common denominator: in the payment it drops out, in the price it is left once.
    const payment = { num: rate.num * cost * collected.den, den: rate.den * collected.num };
    const num = payment.num * cost * collected.den * denominator;
    const den = payment.den * collected.num * scale;
    if (best === undefined || num * best.den < best.num * den) best = { project, num, den, payment };
    if (covers) break;
    empty += own * many;
    stakes -= many * stake;
  }
  return best;
}

function afterPaying(
  { money, denominator }: Purses,
  { num, den }: Fraction,
  stakes: ReadonlyMap<number, bigint>,
  isRounded: boolean,
): Purses {
  let [a, b] = [num, den];
  while (b > 0n) [a, b] = [b, a % b];
  const [part, whole] = [num / a, den / a];
  const left = money.map((own, group) => {
    const rest = own * whole - part * (stakes.get(group) ?? 0n) * denominator;
    // What is left of rounding is nothing: it is far below any true rest.
    return rest > 0n && !(isRounded && rest <= (denominator * whole) >> near) ? rest : 0n;
  });
  return { money: left, denominator: denominator * whole };
}

function roundedOff({ money, denominator }: Purses): Purses {
  return { money: money.map((own) => (own << places) / denominator), denominator: 1n << places };
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
