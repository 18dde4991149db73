import type { SharesInput } from '../equal-shares/shares-input.ts';

/** A payment at which a project may be cheapest: that which empties the purse at place `at`, or that which covers all. */
export type Candidate = { readonly project: number; readonly at: number | 'all'; readonly price: number };

/**
 * The cheapest payments for a project, in doubles: all within `slack` of the lowest price. Between two purses that become
 * empty the price first rises and then falls, so that the lowest lies at one of them or where all is covered.
 */
export function candidatesOf(input: SharesInput, project: number, left: Float64Array, slack: number): Candidate[] {
  const { byProject, supporter, stake, weight } = input;
  const cost = Number(input.cost[project]);
  const scale = Number(input.scale[project]);
  const places: number[] = [];
  let stakes = 0;
  for (let at = byProject[project] as number; at < (byProject[project + 1] as number); at += 1) {
    const group = supporter[at] as number;
    if (left[group] === 0) continue;
    places.push(at);
    stakes += (weight[group] as number) * (stake[at] as number);
  }
  const rateOf = (at: number) => (left[supporter[at] as number] as number) / (stake[at] as number);
  places.sort((a, b) => rateOf(a) - rateOf(b));
  const found: Candidate[] = [];
  let poor = 0;
  let rate = -1;
  for (const at of places) {
    const own = rateOf(at);
    if (own > rate) {
      rate = own;
      const collected = poor + rate * stakes;
      const covers = collected >= cost * (1 - slack);
      if (covers) found.push({ project, at: 'all', price: (cost - poor) / stakes / scale });
      if (!covers || collected <= cost * (1 + slack))
        found.push({ project, at, price: ((rate / collected) * cost * (cost / collected)) / scale });
      if (collected > cost * (1 + slack)) break;
    }
    const many = weight[supporter[at] as number] as number;
    poor += many * (left[supporter[at] as number] as number);
    stakes -= many * (stake[at] as number);
  }
  const least = found.reduce((low, { price }) => Math.min(low, price), Number.POSITIVE_INFINITY);
  return found.filter(({ price }) => price <= least * (1 + slack));
}
