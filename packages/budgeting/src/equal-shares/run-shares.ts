import { toNumber } from '../rational.ts';
import type { TieBreaker } from '../ties.ts';
import { ExactRates, type Rate } from './exact-rates.ts';
import { FloatRates } from './float-rates.ts';
import type { SharesInput } from './shares-input.ts';

// Far above the error of the doubles, and so small that hardly ever two projects are within it.
const slack = 1e-9;

/** One winner of a run. `num / den` is the rate; the price of a unit of utility is that divided by the project's scale. */
export type SharesRound = {
  readonly project: number;
  readonly num: bigint;
  readonly den: bigint;
  readonly poor: number;
};

/** One run of equal shares with fixed endowments. */
export type SharesRun = { readonly rounds: readonly SharesRound[]; readonly cost: bigint };

/**
 * The method of equal shares. Round after round the project at the lowest price per unit of utility wins; its supporters pay
 * the rate, or all that they have left. Doubles find which projects may be next, each with a bound on its error; whole numbers
 * decide. With `earlier`, a run from smaller endowments, it gives undefined unless every run in between goes the same way.
 *
 * Why that can be known: as long as the same projects win in the same order, more money at the start leaves everybody no
 * less money, so that no price rises. If at the larger endowments every other project costs more than the winner did at
 * the smaller ones, round after round, then the winner is the cheapest at all endowments in between.
 */
export function runShares(input: SharesInput, breaker: TieBreaker, earlier?: SharesRun): SharesRun | undefined {
  const roundOf = new Int32Array(input.projects).fill(-1);
  const paidUp = new Uint8Array(input.groups);
  const exact = new ExactRates(input, roundOf, paidUp);
  const floats = new FloatRates(input);
  const rounds: SharesRound[] = [];
  let cost = 0n;
  for (;;) {
    const before = earlier?.rounds[rounds.length];
    const near = cheapest(floats, exact, before && priceOf(input, before));
    if (near.length === 0) break;
    const rate = decide(input, exact, near, breaker, before);
    if (earlier !== undefined && (before === undefined || rate?.project !== before.project)) return undefined;
    if (rate === undefined) return undefined;
    const poor = floats.pay(rate, paidUp);
    rounds.push({ project: rate.project, ...exact.settle(rate), poor });
    roundOf[rate.project] = rounds.length - 1;
    cost += input.cost[rate.project] as bigint;
  }
  return earlier !== undefined && rounds.length < earlier.rounds.length ? undefined : { rounds, cost };
}

/**
 * Exact rates of all projects that may be the cheapest, or that cost no more than `price`. The doubles say who comes into
 * question; should the exact price of the cheapest turn out higher than they said, they are asked again up to that price.
 */
function cheapest(floats: FloatRates, exact: ExactRates, price = 0): Rate[] {
  let atLeast = price;
  for (;;) {
    let limit = Number.POSITIVE_INFINITY;
    const near: number[] = [];
    floats.startRound();
    for (;;) {
      const most = Math.max(limit, atLeast);
      const project = floats.nextBelow(most);
      if (project === undefined) break;
      const outcome = floats.evaluate(project, most);
      if (outcome === 'dearer') continue;
      if (outcome === 'perhaps-too-dear' && exact.shortfall(project) > 0n) floats.drop(project);
      else {
        near.push(project);
        limit = Math.min(limit, floats.priceFound(project) * (1 + slack));
      }
    }
    if (near.length === 0) return [];
    const most = Math.max(limit, atLeast);
    const rates = near
      .filter((project) => floats.mayCost(project, most))
      .flatMap((project) => {
        const rate = exact.rateOf(project, floats.found[project] as number, floats.left, floats.margin);
        if (rate === undefined) floats.drop(project);
        return rate ?? [];
      });
    const least = rates.reduce((low, rate) => Math.min(low, floats.priceOf(rate)), Number.POSITIVE_INFINITY);
    if (least <= most) return rates;
    if (rates.length > 0) atLeast = least * (1 + 2 ** -48);
  }
}

/** The cheapest of exact rates; ties by the list. With a round of an earlier run: undefined unless it wins throughout. */
function decide(
  input: SharesInput,
  exact: ExactRates,
  rates: readonly Rate[],
  breaker: TieBreaker,
  before: SharesRound | undefined,
): Rate | undefined {
  const compare = (a: Rate, b: Rate) => {
    const left = a.num * BigInt(b.den) * (input.scale[b.project] as bigint);
    const right = b.num * BigInt(a.den) * (input.scale[a.project] as bigint);
    return left < right ? -1 : left > right ? 1 : 0;
  };
  let best = rates.slice(0, 1);
  for (const rate of rates.slice(1)) {
    const order = compare(rate, best[0] as Rate);
    if (order < 0) best = [rate];
    else if (order === 0) best.push(rate);
  }
  const project = breaker.first(best.map((rate) => rate.project));
  const winner = best.find((rate) => rate.project === project) as Rate;
  if (before === undefined) return winner;
  if (project !== before.project) return undefined;
  /** Above 0 where the price of a rate is above that of the winner in the earlier run. */
  const overBefore = (rate: Rate) => {
    const left = rate.num * before.den * (input.scale[project] as bigint);
    const right = before.num * BigInt(rate.den) * exact.denominator * (input.scale[rate.project] as bigint);
    return left > right ? 1 : left < right ? -1 : 0;
  };
  const still = overBefore(winner) === 0;
  const safe = rates.every(
    (rate) =>
      rate === winner ||
      overBefore(rate) > 0 ||
      (overBefore(rate) === 0 && still && breaker.compare(project, rate.project) < 0) ||
      (areTwins(input, project, rate.project) && breaker.compare(project, rate.project) < 0),
  );
  return safe ? winner : undefined;
}

function priceOf({ scale }: SharesInput, { project, num, den }: SharesRound): number {
  return toNumber(num, den * (scale[project] as bigint)) * (1 + 2 ** -48);
}

/** Whether two projects cost the same and have the same supporters, so that their prices are the same whatever happens. */
function areTwins({ byProject, supporter, stake, cost }: SharesInput, a: number, b: number): boolean {
  const [from, other] = [byProject[a] as number, byProject[b] as number];
  const count = (byProject[a + 1] as number) - from;
  if (cost[a] !== cost[b] || count !== (byProject[b + 1] as number) - other) return false;
  for (let at = 0; at < count; at += 1)
    if (supporter[from + at] !== supporter[other + at] || stake[from + at] !== stake[other + at]) return false;
  return true;
}
