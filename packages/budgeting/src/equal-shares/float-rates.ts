import { toNumber } from '../rational.ts';
import type { Rate } from './exact-rates.ts';
import type { SharesInput } from './shares-input.ts';

const epsilon = Number.EPSILON;

/**
 * What everybody has left and what each project would cost, in doubles with a bound on the error. What a voter has left is
 * the endowment minus correctly rounded rates, so that errors add up and never grow by themselves. Prices only rise from
 * round to round: a price of an earlier round is a lower bound, and most projects need not be looked at.
 */
export class FloatRates {
  readonly left: Float64Array;
  /** Lower bounds of rates. */
  readonly rate: Float64Array;
  /** Rates as evaluated in this round: near, on either side. */
  readonly found: Float64Array;
  readonly scale: Float64Array;
  margin: number;
  readonly #input: SharesInput;
  /** Lower bounds of prices; infinite where a project can no longer win. */
  readonly #price: Float64Array;
  readonly #cost: Float64Array;
  readonly #seen: Uint8Array;
  readonly #most: number;

  constructor(input: SharesInput) {
    this.#input = input;
    const start = Float64Array.from(input.endowments, (endowment) => toNumber(endowment, input.denominator));
    this.#most = Math.max(0, ...start);
    this.margin = 4 * epsilon * this.#most;
    this.left = new Float64Array(input.groups);
    if (start.length === 1) this.left.fill(start[0] as number);
    else
      for (let group = 0; group < input.groups; group += 1)
        this.left[group] = start[input.kind[group] as number] as number;
    this.scale = Float64Array.from(input.scale, Number);
    this.#cost = Float64Array.from(input.cost, Number);
    // Nobody pays more than the rate, so that it is no lower than the cost shared by all stakes.
    this.rate = Float64Array.from(this.#cost, (cost, at) => (cost / (input.stakes[at] as number)) * (1 - 8 * epsilon));
    this.#price = Float64Array.from(this.rate, (rate, at) =>
      input.eligible[at] ? (rate / (this.scale[at] as number)) * (1 - 2 * epsilon) : Number.POSITIVE_INFINITY,
    );
    this.#seen = new Uint8Array(input.projects);
    this.found = new Float64Array(input.projects);
  }

  /** Forgets which projects were looked at. */
  startRound(): void {
    this.#seen.fill(0);
  }

  /** The project with the lowest bound that is not above `price` and was not looked at in this round. */
  nextBelow(price: number): number | undefined {
    let [best, lowest] = [-1, Number.POSITIVE_INFINITY];
    for (let project = 0; project < this.#price.length; project += 1) {
      const own = this.#price[project] as number;
      if (own < lowest && this.#seen[project] === 0) [best, lowest] = [project, own];
    }
    return best >= 0 && lowest <= price ? best : undefined;
  }

  /**
   * Finds the rate by tangents from below, each of which is a lower bound itself. `dearer`: its price is above `most`, or
   * its supporters surely cannot pay it; `perhaps-too-dear`: whole numbers must say whether they can.
   */
  evaluate(project: number, most: number): 'near' | 'dearer' | 'perhaps-too-dear' {
    this.#seen[project] = 1;
    const { byProject, supporter, stake, weight, even } = this.#input;
    const { left } = this;
    const [from, until] = [byProject[project] as number, byProject[project + 1] as number];
    const cost = this.#cost[project] as number;
    const scale = this.scale[project] as number;
    const each = (until - from + 8) * epsilon;
    let rate = this.rate[project] as number;
    for (;;) {
      let [poor, rich, poorWeight] = [0, 0, 0];
      if (even)
        for (let at = from; at < until; at += 1) {
          const group = supporter[at] as number;
          const own = left[group] as number;
          const many = weight[group] as number;
          if (own < rate) {
            poor += own * many;
            poorWeight += many;
          } else rich += many;
        }
      else
        for (let at = from; at < until; at += 1) {
          const group = supporter[at] as number;
          const own = left[group] as number;
          const many = weight[group] as number;
          const share = stake[at] as number;
          if (own < rate * share) {
            poor += own * many;
            poorWeight += many;
          } else rich += many * share;
        }
      // What the sum may be off: by what each voter's money is off, and by adding up.
      const off = poorWeight * this.margin + (poor + cost) * each;
      if (rich === 0) {
        if (cost - poor > off) {
          this.drop(project);
          return 'dearer';
        }
        this.found[project] = this.#highest(from, until);
        return 'perhaps-too-dear';
      }
      const next = (cost - poor) / rich;
      if (next - rate <= (2 * off) / rich + 4 * epsilon * rate) break;
      rate = next;
      const bound = rate - off / rich;
      if (bound > (this.rate[project] as number)) this.#raise(project, bound);
      if (bound / scale > most * (1 + 4 * epsilon)) return 'dearer';
    }
    this.found[project] = rate;
    return 'near';
  }

  /** The price that was last evaluated. */
  priceFound(project: number): number {
    return (this.found[project] as number) / (this.scale[project] as number);
  }

  /** The price of an exact rate. */
  priceOf({ project, value }: Rate): number {
    return value / (this.scale[project] as number);
  }

  /** Whether the price of a project may be so low. */
  mayCost(project: number, price: number): boolean {
    return (this.#price[project] as number) <= price;
  }

  /** The project can no longer win. */
  drop(project: number): void {
    this.#price[project] = Number.POSITIVE_INFINITY;
  }

  /** Takes the payments for a winner, and gives how many paid all that they had. */
  pay({ project, value, poorAtEdge }: Rate, paidUp: Uint8Array): number {
    const { byProject, supporter, stake, weight, conflicts } = this.#input;
    const { left, margin } = this;
    let poor = 0;
    const empty = (group: number) => {
      if (paidUp[group] === 1) return;
      left[group] = 0;
      paidUp[group] = 1;
      poor += weight[group] as number;
    };
    for (const at of poorAtEdge) empty(supporter[at] as number);
    for (let at = byProject[project] as number; at < (byProject[project + 1] as number); at += 1) {
      const group = supporter[at] as number;
      const share = value * (stake[at] as number);
      if (paidUp[group] === 1) continue;
      if ((left[group] as number) - share < -margin * 2 ** 9 * (stake[at] as number)) empty(group);
      else left[group] = Math.max(0, (left[group] as number) - share);
    }
    this.margin += 4 * epsilon * this.#most;
    for (const gone of [project, ...(conflicts.get(project) ?? [])]) this.drop(gone);
    return poor;
  }

  /** The rate at which the richest supporter pays all. */
  #highest(from: number, until: number): number {
    let most = 0;
    for (let at = from; at < until; at += 1)
      most = Math.max(
        most,
        (this.left[this.#input.supporter[at] as number] as number) / (this.#input.stake[at] as number),
      );
    return most;
  }

  #raise(project: number, rate: number): void {
    this.rate[project] = rate;
    this.#price[project] = (rate / (this.scale[project] as number)) * (1 - 2 * epsilon);
  }
}
