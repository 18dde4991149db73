import type { SharesInput } from '../equal-shares/shares-input.ts';
import { toNumber } from '../rational.ts';
import type { TieBreaker } from '../ties.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { compare, divided, type Enclosed, enclose, minus, nothing, scaled, sumOf } from './enclosed.ts';

/** One winner: which part of its cost supporters covered in equal shares, in millionths, rounded down. */
export type BosRound = { readonly project: number; readonly covered: bigint };

// Wider than what adding up 100,000 doubles can be off; what lies within it is decided by whole numbers.
const slack = 1e-9;

/** One run with amounts enclosed to so many binary places of a minor unit; a `TooWide` where they are too few. */
export function runBos(input: SharesInput, budget: bigint, breaker: TieBreaker, precision: number): BosRound[] {
  const places = BigInt(precision);
  const first = input.endowments.map((own) => enclose(own, input.denominator, places));
  const money = Array.from(input.kind, (kind) => first[kind] as Enclosed);
  const left = Float64Array.from(money, (own) => toNumber(own.high, 1n << places));
  const open = [...input.eligible];
  /** Prices only rise, because money only becomes less: that of an earlier round is a lower bound. */
  const price = new Float64Array(input.projects);
  const rounds: BosRound[] = [];
  let rest = budget - input.free.reduce((sum, project) => sum + (input.cost[project] as bigint), 0n);
  for (;;) {
    let near: Candidate[] = [];
    let least = Number.POSITIVE_INFINITY;
    const order = [...open.keys()].filter((project) => open[project] && (input.cost[project] as bigint) <= rest);
    order.sort((a, b) => (price[a] as number) - (price[b] as number));
    for (const project of order) {
      if ((price[project] as number) > least * (1 + slack)) break;
      const found = candidatesOf(input, project, left, slack);
      price[project] = found.reduce((low, one) => Math.min(low, one.price), Number.POSITIVE_INFINITY);
      least = Math.min(least, price[project] as number);
      near.push(...found);
    }
    near = near.filter((one) => one.price <= least * (1 + slack));
    if (near.length === 0) return rounds;
    const tied = cheapest(near.flatMap((one) => exactly(input, one, money, places) ?? []));
    const project = breaker.first([...new Set(tied.map((one) => one.project))]);
    // Of one project the candidates that are equal are the same payment.
    const { rate, collected } = tied.find((one) => one.project === project) as Exact;
    const cost = input.cost[project] as bigint;
    pay(input, project, divided(scaled(rate, cost), collected, places), money, left, places);
    rest -= cost;
    for (const gone of [project, ...(input.conflicts.get(project) ?? [])]) open[gone] = false;
    rounds.push({ project, covered: millionths(collected, cost, places) });
  }
}

type Exact = { project: number; rate: Enclosed; collected: Enclosed; price: Enclosed };

function cheapest(candidates: readonly Exact[]): Exact[] {
  let best: Exact[] = [];
  for (const one of candidates) {
    const order = best[0] === undefined ? -1 : compare(one.price, best[0].price);
    if (order < 0) best = [one];
    else if (order === 0) best.push(one);
  }
  return best;
}

/**
 * The price of a candidate: the rate divided by the square of the part that is covered, per unit of utility. Undefined where
 * supporters were to pay all of it and fall short of that by less than the doubles saw.
 */
function exactly(
  input: SharesInput,
  { project, at }: Candidate,
  money: readonly Enclosed[],
  places: bigint,
): Exact | undefined {
  const cost = input.cost[project] as bigint;
  const all = enclose(cost, 1n, places);
  const supporters = supportersOf(input, project, money);
  const rate =
    at === 'all'
      ? fullRate(supporters, all)
      : scaled(money[input.supporter[at] as number] as Enclosed, 1n, BigInt(input.stake[at] as number));
  if (rate === undefined) return undefined;
  const paid = supporters.map(({ own, stake, many }) => {
    const share = scaled(rate, stake);
    return { amount: compare(own, share) < 0 ? own : share, many };
  });
  const sum = sumOf(paid);
  const collected = compare(sum, all) < 0 ? sum : all;
  const squared = divided(scaled(divided(scaled(rate, cost), collected, places), cost), collected, places);
  return { project, rate, collected, price: scaled(squared, 1n, input.scale[project] as bigint) };
}

type Supporter = { own: Enclosed; stake: bigint; many: bigint };

/** The rate at which supporters pay all of it; undefined where they cannot. */
function fullRate(supporters: readonly Supporter[], cost: Enclosed): Enclosed | undefined {
  const sorted = supporters.toSorted((a, b) => {
    const difference = a.own.low * b.stake - b.own.low * a.stake;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
  let rest = cost;
  let stakes = sorted.reduce((sum, { many, stake }) => sum + many * stake, 0n);
  for (const { own, many, stake } of sorted) {
    const rate = scaled(rest, 1n, stakes);
    if (compare(own, scaled(rate, stake)) >= 0) return rate;
    rest = minus(rest, scaled(own, many));
    stakes -= many * stake;
  }
  return undefined;
}

function supportersOf(
  { byProject, supporter, stake, weight }: SharesInput,
  project: number,
  money: readonly Enclosed[],
): Supporter[] {
  const found: Supporter[] = [];
  for (let at = byProject[project] as number; at < (byProject[project + 1] as number); at += 1) {
    const group = supporter[at] as number;
    const own = money[group] as Enclosed;
    if (own.high > 0n) found.push({ own, stake: BigInt(stake[at] as number), many: BigInt(weight[group] as number) });
  }
  return found;
}

function pay(
  { byProject, supporter, stake }: SharesInput,
  project: number,
  rate: Enclosed,
  money: Enclosed[],
  left: Float64Array,
  places: bigint,
): void {
  for (let at = byProject[project] as number; at < (byProject[project + 1] as number); at += 1) {
    const group = supporter[at] as number;
    const own = money[group] as Enclosed;
    if (own.high === 0n) continue;
    const share = scaled(rate, BigInt(stake[at] as number));
    const rest = compare(own, share) > 0 ? minus(own, share) : nothing;
    money[group] = rest;
    left[group] = toNumber(rest.high, 1n << places);
  }
}

function millionths(collected: Enclosed, cost: bigint, places: bigint): bigint {
  const [least, most] = [collected.low, collected.high].map((bound) => (1_000_000n * bound) / (cost << places));
  if (least === most) return most as bigint;
  // Bounds on both sides of a whole number may enclose just that.
  return compare(collected, enclose(cost * (most as bigint), 1_000_000n, places)) < 0
    ? (least as bigint)
    : (most as bigint);
}
