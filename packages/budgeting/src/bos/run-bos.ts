import type { SharesInput } from '../equal-shares/shares-input.ts';
import { toNumber } from '../rational.ts';
import type { TieBreaker } from '../ties.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

/** One winner: which part of its cost supporters covered in equal shares, in millionths. */
export type BosRound = { readonly project: number; readonly covered: bigint };

// Wider than what adding up 100,000 doubles can be off; what lies within it is decided by whole numbers.
const slack = 1e-9;

/** One run with amounts in units of 2^-precision of a minor unit. */
export function runBos(input: SharesInput, budget: bigint, breaker: TieBreaker, precision: number): BosRound[] {
  const places = BigInt(precision);
  const money = Array.from(input.kind, (kind) => ((input.endowments[kind] as bigint) << places) / input.denominator);
  const left = Float64Array.from(money, (own) => toNumber(own, 1n << places));
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
    const exact = near.map((one) => exactly(input, one, money, places));
    const lowest = exact.reduce((low, one) => (one.price < low ? one.price : low), (exact[0] as Exact).price);
    const tied = exact.filter((one) => one.price - lowest <= lowest >> (places / 2n));
    const project = breaker.first([...new Set(tied.map((one) => one.project))]);
    // Of one project the candidates that are equal are the same payment.
    const { rate, collected } = tied.find((one) => one.project === project) as Exact;
    const cost = input.cost[project] as bigint;
    const paid = (rate * (cost << places)) / collected;
    pay(input, project, paid, money, left, places);
    rest -= cost;
    for (const gone of [project, ...(input.conflicts.get(project) ?? [])]) open[gone] = false;
    rounds.push({ project, covered: (1_000_000n * collected) / (cost << places) });
  }
}

type Exact = { project: number; rate: bigint; collected: bigint; price: bigint };

/** The price of a candidate: the rate divided by the square of the part that is covered, per unit of utility. */
function exactly(input: SharesInput, { project, at }: Candidate, money: readonly bigint[], places: bigint): Exact {
  const cost = input.cost[project] as bigint;
  const rate = at === 'all' ? fullRate(input, project, money, cost << places) : rateAt(input, at, money);
  let collected = 0n;
  for (const { own, stake, many } of supportersOf(input, project, money)) {
    const share = rate * stake;
    collected += many * (own < share ? own : share);
  }
  // Rounding may take a full payment a few units past the cost or short of it.
  if (at === 'all' || collected > cost << places) collected = cost << places;
  const price = ((rate << (2n * places)) * cost * cost) / (collected * collected * (input.scale[project] as bigint));
  return { project, rate, collected, price };
}

function rateAt({ supporter, stake }: SharesInput, at: number, money: readonly bigint[]): bigint {
  return (money[supporter[at] as number] as bigint) / BigInt(stake[at] as number);
}

/** The rate at which supporters pay all of it. */
function fullRate(input: SharesInput, project: number, money: readonly bigint[], cost: bigint): bigint {
  const sorted = supportersOf(input, project, money).sort((a, b) => {
    const difference = a.own * b.stake - b.own * a.stake;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
  let rest = cost;
  let stakes = sorted.reduce((sum, { many, stake }) => sum + many * stake, 0n);
  let rate = rest / stakes;
  for (const { own, many, stake } of sorted) {
    rate = rest / stakes;
    if (own >= rate * stake) break;
    rest -= own * many;
    stakes -= many * stake;
    if (stakes === 0n) break;
  }
  return rate;
}

function supportersOf({ byProject, supporter, stake, weight }: SharesInput, project: number, money: readonly bigint[]) {
  const found: { own: bigint; stake: bigint; many: bigint }[] = [];
  for (let at = byProject[project] as number; at < (byProject[project + 1] as number); at += 1) {
    const group = supporter[at] as number;
    const own = money[group] as bigint;
    if (own > 0n) found.push({ own, stake: BigInt(stake[at] as number), many: BigInt(weight[group] as number) });
  }
  return found;
}

function pay(
  { byProject, supporter, stake }: SharesInput,
  project: number,
  rate: bigint,
  money: bigint[],
  left: Float64Array,
  places: bigint,
): void {
  for (let at = byProject[project] as number; at < (byProject[project + 1] as number); at += 1) {
    const group = supporter[at] as number;
    const rest = (money[group] as bigint) - rate * BigInt(stake[at] as number);
    // What is left of rounding is nothing: half of the places are far below any true rest.
    money[group] = rest >> (places / 2n) > 0n ? rest : 0n;
    left[group] = toNumber(money[group] as bigint, 1n << places);
  }
}
