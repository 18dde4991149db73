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
 * decide.
 */
export function runShares(input: SharesInput, breaker: TieBreaker): SharesRun {
  const roundOf = new Int32Array(input.projects).fill(-1);
  const paidUp = new Uint8Array(input.groups);
  const exact = new ExactRates(input, roundOf, paidUp);
  const floats = new FloatRates(input);
  const rounds: SharesRound[] = [];
  let cost = 0n;
  for (;;) {
    const near = cheapest(floats, exact);
    if (near.length === 0) return { rounds, cost };
    const rate = decide(input, near, breaker);
    const poor = floats.pay(rate, paidUp);
    rounds.push({ project: rate.project, ...exact.settle(rate), poor });
    roundOf[rate.project] = rounds.length - 1;
    cost += input.cost[rate.project] as bigint;
  }
}

/**
 * Exact rates of all projects that may be the cheapest. The doubles say who comes into
 * question; should the exact price of the cheapest turn out higher than they said, they are asked again up to that price.
 */
function cheapest(floats: FloatRates, exact: ExactRates): Rate[] {
  let atLeast = 0;
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

/** The cheapest of exact rates; ties by the list. */
function decide({ scale }: SharesInput, rates: readonly Rate[], breaker: TieBreaker): Rate {
  const compare = (a: Rate, b: Rate) => {
    const left = a.num * BigInt(b.den) * (scale[b.project] as bigint);
    const right = b.num * BigInt(a.den) * (scale[a.project] as bigint);
    return left < right ? -1 : left > right ? 1 : 0;
  };
  let best = rates.slice(0, 1);
  for (const rate of rates.slice(1)) {
    const order = compare(rate, best[0] as Rate);
    if (order < 0) best = [rate];
    else if (order === 0) best.push(rate);
  }
  const project = breaker.first(best.map((rate) => rate.project));
  return best.find((rate) => rate.project === project) as Rate;
}
