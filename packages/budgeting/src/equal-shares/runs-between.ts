import type { TieBreaker } from '../ties.ts';
import { MoneyBounds } from './money-bounds.ts';
import type { SharesInput } from './shares-input.ts';

const epsilon = Number.EPSILON;

// Of more projects than these it is seldom certain that all can be paid, whichever comes first.
const mostAtOnce = 12;
const mostTries = 12;

// In a single run the highest rate is hardly above the lowest: to begin here often ends it at once.
const aLittleMore = 1 + 2 ** -34;

type Bundle = { readonly projects: readonly number[]; readonly rates: readonly number[] };

/**
 * Who wins whatever the endowments are between two bounds: all runs in between at once, without counting one of them.
 *
 * Round by round a *bundle* of projects is found that win next, in whatever order. It begins with the project of the lowest
 * possible price, and takes in every project that may be cheaper than the dearest of the bundle can become, at which each
 * is reckoned to come after all others of it. When no other project is left below that price, then at all endowments in
 * between, as long as one of the bundle is left, one of it is cheaper than everything else and can be paid for. So all of
 * it win before anything else does. What each of them takes from a supporter lies between its lowest rate, at the highest
 * endowment and before the rest of the bundle, and its highest, at the lowest endowment and after the rest.
 *
 * That is known to be so because prices only rise when somebody has less money. Where it is not certain what wins, there is
 * no answer, and fewer runs at once or whole numbers must say.
 */
export class RunsBetween {
  readonly #input: SharesInput;
  readonly #money: MoneyBounds;
  /** Lower bounds of rates, and of prices; the price of what can no longer win is infinite. */
  readonly #rate: Float64Array;
  readonly #price: Float64Array;
  readonly #scale: Float64Array;
  /** The round in which a bound was last found exactly. */
  readonly #foundIn: Int32Array;
  /** What supporters keep when others of a bundle are paid. */
  readonly #after: Float64Array;
  readonly #without: Float64Array;
  readonly #largestStake: number;

  constructor(input: SharesInput) {
    this.#input = input;
    this.#money = new MoneyBounds(input);
    this.#rate = new Float64Array(input.projects);
    this.#price = new Float64Array(input.projects);
    this.#scale = Float64Array.from(input.scale, Number);
    this.#foundIn = new Int32Array(input.projects);
    this.#after = new Float64Array(input.groups);
    this.#without = new Float64Array(input.groups);
    this.#largestStake = input.stake.reduce((most, stake) => Math.max(most, stake), 1);
  }

  /**
   * The winners of every run from endowments of `least` to those of `most`; undefined where that is not certain. A tie that
   * the list does not settle is a `TieRefused`.
   */
  winners(least: SharesInput, most: SharesInput, breaker: TieBreaker): number[] | undefined {
    this.#start(least, most);
    const won: number[] = [];
    for (let round = 1; ; round += 1) {
      const first = this.#cheapest(round, Number.POSITIVE_INFINITY);
      if (first === undefined) return won;
      const bundle = this.#bundle(first, round, breaker);
      if (bundle === undefined) return undefined;
      this.#money.pay(bundle.projects, this.#rate, bundle.rates);
      for (const winner of bundle.projects) {
        won.push(winner);
        for (const gone of [winner, ...(this.#input.conflicts.get(winner) ?? [])]) this.#drop(gone);
      }
    }
  }

  /** The projects that win next, of which this may be the first, with rates that they cannot pass. */
  #bundle(first: number, round: number, breaker: TieBreaker): Bundle | undefined {
    const projects = [first];
    /** Projects with the same price as the first, whatever the endowments: of them the list says which wins. */
    let tied: number[] = [];
    let rates = this.#highestRates(projects);
    if (rates === undefined) return undefined;
    let limit = this.#highestPrice(projects, rates);
    for (;;) {
      this.#drop(projects.at(-1) as number);
      const next = this.#cheapest(round, limit);
      if (next === undefined) break;
      if (projects.length === 1 && this.#haveOnePrice(first, next)) {
        tied.push(next);
        this.#drop(next);
        continue;
      }
      projects.push(...tied, next);
      for (const one of projects) this.#drop(one);
      tied = [];
      if (projects.length > mostAtOnce || this.#excludesOneOf(projects)) return undefined;
      rates = this.#highestRates(projects);
      if (rates === undefined) return undefined;
      limit = this.#highestPrice(projects, rates);
    }
    if (tied.length === 0) return { projects, rates };
    const winner = breaker.first([first, ...tied]);
    for (const other of [first, ...tied]) this.#setPrice(other);
    return { projects: [winner], rates: this.#highestRates([winner]) ?? rates };
  }

  #start(least: SharesInput, most: SharesInput): void {
    const { cost, stakes, eligible, projects } = this.#input;
    this.#money.start(least, most);
    this.#foundIn.fill(0);
    for (let at = 0; at < projects; at += 1) {
      // Nobody pays more than the rate, so that it is no lower than the cost shared by all stakes.
      const rate = (Number(cost[at]) / (stakes[at] as number)) * (1 - 8 * epsilon);
      this.#rate[at] = eligible[at] ? rate : Number.POSITIVE_INFINITY;
      this.#setPrice(at);
    }
  }

  #setPrice(project: number): void {
    this.#price[project] = ((this.#rate[project] as number) / (this.#scale[project] as number)) * (1 - 4 * epsilon);
  }

  /** The project that may be the cheapest, if it may cost no more than `limit`. Bounds only rise, so that few are looked at. */
  #cheapest(round: number, limit: number): number | undefined {
    let enough = limit;
    for (;;) {
      let [best, lowest] = [-1, Number.POSITIVE_INFINITY];
      for (let project = 0; project < this.#price.length; project += 1) {
        const own = this.#price[project] as number;
        if (own < lowest) [best, lowest] = [project, own];
      }
      if (best < 0 || lowest > limit) return undefined;
      if (this.#foundIn[best] === round) return best;
      this.#money.tidy(best);
      const above = enough * (this.#scale[best] as number) * (1 + 32 * epsilon);
      const rate = this.#money.rate(best, this.#money.high, -1, this.#rate[best] as number, above);
      this.#rate[best] = Math.max(rate, this.#rate[best] as number);
      this.#setPrice(best);
      this.#foundIn[best] = round;
      enough = Math.min(enough, this.#price[best] as number);
    }
  }

  #drop(project: number): void {
    this.#price[project] = Number.POSITIVE_INFINITY;
  }

  #excludesOneOf(projects: readonly number[]): boolean {
    return projects.some((one) => this.#input.conflicts.get(one)?.some((other) => projects.includes(other)));
  }

  /** Whether all who have money left pay the same for both for certain, and that is the same price exactly. */
  #haveOnePrice(a: number, b: number): boolean {
    const { cost, scale } = this.#input;
    const [left, right] = [this.#money.stakesIfAllCanPay(a), this.#money.stakesIfAllCanPay(b)];
    if (left === undefined || right === undefined) return false;
    const times = (project: number, stakes: number, other: number) =>
      (cost[project] as bigint) * BigInt(stakes) * (scale[other] as bigint);
    return times(a, right, b) === times(b, left, a);
  }

  #highestPrice(bundle: readonly number[], rates: readonly number[]): number {
    return bundle.reduce(
      (most, project, at) =>
        Math.max(most, ((rates[at] as number) / (this.#scale[project] as number)) * (1 + 4 * epsilon)),
      0,
    );
  }

  /**
   * Rates that no project of a bundle can pass, each reckoned after all others of it at their highest; undefined where one
   * perhaps cannot be paid then. Rates that are found to need no more than themselves are such rates.
   */
  #highestRates(bundle: readonly number[]): number[] | undefined {
    let rates = bundle.map((project) =>
      this.#money.rate(project, this.#money.low, 1, (this.#rate[project] as number) * aLittleMore),
    );
    if (!rates.every(Number.isFinite)) return undefined;
    if (bundle.length === 1) return rates;
    for (let left = mostTries; left > 0; left -= 1) {
      const needed = this.#ratesAfterOthers(bundle, rates);
      if (!needed.every(Number.isFinite)) return undefined;
      if (needed.every((rate, at) => rate <= (rates[at] as number))) return rates;
      // A little more than needed, so that the next round of it comes out below.
      rates = needed.map((rate, at) => rate + Math.max(0, rate - (rates[at] as number)) / 4 + rate * 64 * epsilon);
    }
    return undefined;
  }

  #ratesAfterOthers(bundle: readonly number[], rates: readonly number[]): number[] {
    const [after, without, { low }] = [this.#after, this.#without, this.#money];
    for (const project of bundle) this.#money.eachSupporter(project, (group) => (after[group] = low[group] as number));
    bundle.forEach((project, at) => {
      const rate = rates[at] as number;
      this.#money.eachSupporter(project, (group, stake) => (after[group] = (after[group] as number) - rate * stake));
    });
    const sum = rates.reduce((total, rate) => total + rate * this.#largestStake, 0);
    return bundle.map((project, at) => {
      const rate = rates[at] as number;
      this.#money.eachSupporter(project, (group, stake) => {
        const off = 8 * bundle.length * epsilon * (sum + (low[group] as number));
        without[group] = Math.max(0, (after[group] as number) + rate * stake - off);
      });
      return this.#money.rate(project, without, 1, this.#rate[project] as number);
    });
  }
}
