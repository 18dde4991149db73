import { toNumber } from '../rational.ts';
import type { SharesInput } from './shares-input.ts';

const epsilon = Number.EPSILON;

// After so many rounds the supporters without money are left out of a project's list.
const roundsPerTidying = 12;

/**
 * What every voter may have left, from `low` to `high`, in doubles, when all that is known is that the endowments lie between
 * two bounds. Every rounding goes outwards, so that the truth is always inside. Made once for many runs.
 */
export class MoneyBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly #input: SharesInput;
  readonly #supporter: Uint32Array;
  readonly #stake: Float64Array;
  readonly #until: Uint32Array;
  readonly #tidied: Uint32Array;
  readonly #cost: Float64Array;
  #round = 0;

  constructor(input: SharesInput) {
    this.#input = input;
    this.low = new Float64Array(input.groups);
    this.high = new Float64Array(input.groups);
    this.#supporter = input.supporter.slice();
    this.#stake = input.even ? input.stake : input.stake.slice();
    this.#until = input.byProject.slice(1);
    this.#tidied = new Uint32Array(input.projects);
    this.#cost = Float64Array.from(input.cost, Number);
  }

  /** Begins a run of which the endowments lie between those of two elections that differ in nothing else. */
  start({ endowments: least, denominator }: SharesInput, { endowments: most }: SharesInput): void {
    const { kind, supporter, stake, byProject, even } = this.#input;
    const low = least.map((own) => toNumber(own, denominator) * (1 - 8 * epsilon));
    const high = most.map((own) => toNumber(own, denominator) * (1 + 8 * epsilon));
    for (let group = 0; group < kind.length; group += 1) {
      this.low[group] = low[kind[group] as number] as number;
      this.high[group] = high[kind[group] as number] as number;
    }
    this.#supporter.set(supporter);
    if (!even) this.#stake.set(stake);
    this.#until.set(byProject.subarray(1));
    this.#tidied.fill(0);
    this.#round = 0;
  }

  /** Calls for each supporter of a project who may have money left. */
  eachSupporter(project: number, visit: (group: number, stake: number) => void): void {
    const until = this.#until[project] as number;
    for (let at = this.#input.byProject[project] as number; at < until; at += 1)
      visit(this.#supporter[at] as number, this.#stake[at] as number);
  }

  /**
   * A rate that supporters with so much money certainly need at least (`side` -1) or certainly need not pass (`side` 1);
   * infinite where their money is not enough. By tangents, from a rate that is not too high. It stops early above `enough`.
   */
  rate(project: number, money: Float64Array, side: -1 | 1, from: number, enough = Number.POSITIVE_INFINITY): number {
    const { weight, byProject, even } = this.#input;
    const supporter = this.#supporter;
    const stake = this.#stake;
    const [start, until] = [byProject[project] as number, this.#until[project] as number];
    const cost = this.#cost[project] as number;
    // Adding up n amounts is off by n roundings at most. A target that is twice as far off makes up for them.
    const target = cost * (1 + side * 4 * (until - start + 16) * epsilon);
    let rate = from;
    for (;;) {
      let [poor, rich] = [0, 0];
      if (even)
        for (let at = start; at < until; at += 1) {
          const group = supporter[at] as number;
          const own = money[group] as number;
          const many = weight[group] as number;
          if (own < rate) poor += own * many;
          else rich += many;
        }
      else
        for (let at = start; at < until; at += 1) {
          const group = supporter[at] as number;
          const own = money[group] as number;
          const many = weight[group] as number;
          if (own < rate * (stake[at] as number)) poor += own * many;
          else rich += many * (stake[at] as number);
        }
      if (poor + rate * rich >= target) break;
      if (rich === 0) return Number.POSITIVE_INFINITY;
      const next = (target - poor) / rich;
      // The last bits do not matter, and must not keep us here.
      if (next <= rate * (1 + 2 * epsilon)) break;
      rate = next;
      if (rate > enough) break;
    }
    return rate * (1 + side * 8 * epsilon);
  }

  /**
   * The stakes of all supporters who have money left, added up, if each of them can surely pay a rate of the cost divided by
   * that sum: then that is the rate exactly, whatever the endowments are.
   */
  stakesIfAllCanPay(project: number): number | undefined {
    let stakes = 0;
    let least = Number.POSITIVE_INFINITY;
    this.eachSupporter(project, (group, stake) => {
      if (this.high[group] === 0) return;
      stakes += (this.#input.weight[group] as number) * stake;
      least = Math.min(least, (this.low[group] as number) / stake);
    });
    return ((this.#cost[project] as number) / stakes) * (1 + 16 * epsilon) < least ? stakes : undefined;
  }

  /** Takes from everybody at least the `least` and at most the `most` rates of projects that win, in whatever order. */
  pay(projects: readonly number[], least: Float64Array, most: readonly number[]): void {
    const { low, high } = this;
    this.#round += 1;
    projects.forEach((project, place) => {
      const [leastRate, mostRate] = [least[project] as number, most[place] as number];
      const until = this.#until[project] as number;
      for (let at = this.#input.byProject[project] as number; at < until; at += 1) {
        const group = this.#supporter[at] as number;
        const stake = this.#stake[at] as number;
        const lower = ((low[group] as number) - mostRate * stake) * (1 - 2 * epsilon);
        const higher = ((high[group] as number) - leastRate * stake) * (1 + 2 * epsilon);
        low[group] = lower > 0 ? lower : 0;
        high[group] = higher > 0 ? higher : 0;
      }
    });
  }

  /** Leaves out supporters who have nothing left for certain, now and then. */
  tidy(project: number): void {
    if (this.#round - (this.#tidied[project] as number) < roundsPerTidying) return;
    this.#tidied[project] = this.#round;
    let end = this.#input.byProject[project] as number;
    const until = this.#until[project] as number;
    for (let at = end; at < until; at += 1) {
      const group = this.#supporter[at] as number;
      if ((this.high[group] as number) === 0) continue;
      this.#supporter[end] = group;
      if (!this.#input.even) this.#stake[end] = this.#stake[at] as number;
      end += 1;
    }
    this.#until[project] = end;
  }
}
