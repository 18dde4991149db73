import { gcd, toNumber } from '../rational.ts';
import type { SharesInput } from './shares-input.ts';

/** The rate at which a project can be paid for, exactly: `num / (den x the common denominator)`. */
export type Rate = {
  readonly project: number;
  readonly num: bigint;
  readonly den: number;
  readonly value: number;
  /** Places of supporters so near the rate that only whole numbers could say that they are poor. */
  readonly poorAtEdge: readonly number[];
};

/**
 * What everybody has left, exactly, without a big number per voter. A voter who has money left paid the full rate for every
 * winner on the ballot, so that what is left is the endowment minus a sum of rates; a sum over many voters is a sum over
 * rounds, with whole numbers that a double counts. All rates stand over one denominator.
 */
export class ExactRates {
  readonly #input: SharesInput;
  /** Endowments first, then minus the rate of each round: all times the common denominator. */
  readonly #values: bigint[];
  readonly #counts: Float64Array;
  readonly #roundOf: Int32Array;
  readonly #paidUp: Uint8Array;
  #denominator: bigint;

  constructor(input: SharesInput, roundOf: Int32Array, paidUp: Uint8Array) {
    this.#input = input;
    this.#values = [...input.endowments];
    this.#denominator = input.denominator;
    this.#counts = new Float64Array(input.endowments.length + input.projects);
    this.#roundOf = roundOf;
    this.#paidUp = paidUp;
  }

  /** What all supporters of a project together miss of its cost, times the common denominator; 0 or less: they can pay. */
  shortfall(project: number): bigint {
    this.#counts.fill(0);
    const { byProject, supporter } = this.#input;
    for (let at = byProject[project] as number; at < (byProject[project + 1] as number); at += 1)
      this.#count(supporter[at] as number, this.#input.weight[supporter[at] as number] as number);
    return (this.#input.cost[project] as bigint) * this.#denominator - this.#sum();
  }

  /**
   * The rate of a project, from a near value; `left` is near what each has, within `margin`. Undefined where its supporters
   * together have less than its cost.
   */
  rateOf(project: number, near: number, left: Float64Array, margin: number): Rate | undefined {
    let value = near;
    for (;;) {
      const rate = this.#rateNear(project, value, left, margin);
      if (rate === undefined) return undefined;
      if (Math.abs(rate.value - value) <= margin * 2 ** 8) return rate;
      value = rate.value;
    }
  }

  #rateNear(project: number, value: number, left: Float64Array, margin: number): Rate | undefined {
    const { byProject, supporter, stake, weight } = this.#input;
    this.#counts.fill(0);
    let rich = 0;
    let edge: number[] = [];
    for (let at = byProject[project] as number; at < (byProject[project + 1] as number); at += 1) {
      const group = supporter[at] as number;
      if (this.#paidUp[group] === 1) continue;
      const over = (left[group] as number) - value * (stake[at] as number);
      const near = margin * 2 ** 10 * (stake[at] as number);
      if (over < -near) this.#count(group, weight[group] as number);
      else {
        rich += (weight[group] as number) * (stake[at] as number);
        if (over < near) edge.push(at);
      }
    }
    const poorAtEdge: number[] = [];
    for (;;) {
      const cost = (this.#input.cost[project] as bigint) * this.#denominator;
      const num = cost - this.#sum();
      // All are poor at a rate that is too low or right: what they have together is not enough.
      if (rich === 0) return undefined;
      const den = rich;
      const poor = edge.filter((at) => this.#isPoor(at, num, BigInt(den)));
      if (poor.length === 0)
        return { project, num, den, value: toNumber(num, BigInt(den) * this.#denominator), poorAtEdge };
      for (const at of poor) {
        const group = supporter[at] as number;
        this.#count(group, weight[group] as number);
        rich -= (weight[group] as number) * (stake[at] as number);
        poorAtEdge.push(at);
      }
      const gone = new Set(poor);
      edge = edge.filter((at) => !gone.has(at));
    }
  }

  /** Takes the rate as that of the next round, and makes the denominator fit it. */
  settle({ num, den }: Rate): { num: bigint; den: bigint } {
    const whole = BigInt(den);
    const factor = whole / gcd(num % whole, whole);
    if (factor > 1n) {
      for (let at = 0; at < this.#values.length; at += 1) this.#values[at] = (this.#values[at] as bigint) * factor;
      this.#denominator *= factor;
    }
    const value = (num * factor) / whole;
    this.#values.push(-value);
    return { num: value, den: this.#denominator };
  }

  #isPoor(at: number, num: bigint, den: bigint): boolean {
    const group = this.#input.supporter[at] as number;
    return this.#leftOf(group) * den < num * BigInt(this.#input.stake[at] as number);
  }

  #leftOf(group: number): bigint {
    const { byGroup, choice, choiceStake, kind, endowments } = this.#input;
    let sum = this.#values[kind[group] as number] as bigint;
    for (let at = byGroup[group] as number; at < (byGroup[group + 1] as number); at += 1) {
      const round = this.#roundOf[choice[at] as number] as number;
      if (round >= 0) sum += BigInt(choiceStake[at] as number) * (this.#values[endowments.length + round] as bigint);
    }
    return sum;
  }

  #count(group: number, weight: number): void {
    if (this.#paidUp[group] === 1) return;
    const { byGroup, choice, choiceStake, kind, endowments } = this.#input;
    const counts = this.#counts;
    const own = kind[group] as number;
    counts[own] = (counts[own] as number) + weight;
    for (let at = byGroup[group] as number; at < (byGroup[group + 1] as number); at += 1) {
      const round = this.#roundOf[choice[at] as number] as number;
      if (round < 0) continue;
      const place = endowments.length + round;
      counts[place] = (counts[place] as number) + weight * (choiceStake[at] as number);
    }
  }

  #sum(): bigint {
    let sum = 0n;
    for (let at = 0; at < this.#values.length; at += 1) {
      const count = this.#counts[at] as number;
      if (count !== 0) sum += BigInt(count) * (this.#values[at] as bigint);
    }
    return sum;
  }
}
