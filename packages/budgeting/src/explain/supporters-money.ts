import type { Election } from '../election.ts';
import type { Money } from '../money.ts';
import { rounded, toNumber } from '../rational.ts';
import type { Result } from '../result.ts';
import type { Ledger } from './ledger.ts';
import { stakesOf, supportersOf } from './stakes.ts';

/** What became of the money of a project's supporters, in whole minor units; what was spent on it itself is among `spentOn`. */
export type SupportersMoney = {
  readonly start: Money;
  /** Winners that they paid for, the largest amount first. */
  readonly spentOn: readonly { readonly project: string; readonly amount: Money }[];
  readonly left: Money;
  readonly effectiveSupport: number;
};

/** Adds up the accounts of the supporters of a project. */
export function supportersMoney(election: Election, ledger: Ledger, result: Result, at: number): SupportersMoney {
  const { denominator, rounds } = ledger;
  const spent = rounds.map(() => 0n);
  let [start, left] = [0n, 0n];
  const purses: { many: bigint; stake: bigint; left: (round: number) => bigint }[] = [];
  const stakes = stakesOf(election, result.rule.name === 'equal-shares' ? result.rule.utility : 'cost');
  for (const group of supportersOf(election, at)) {
    const many = BigInt(election.ballots[group]?.weight as number);
    const payments = ledger.payments(group);
    const own = ledger.start(group);
    let rest = own;
    for (const { round, amount } of payments) {
      spent[round] = (spent[round] as bigint) + many * amount;
      rest -= amount;
    }
    start += many * own;
    left += many * rest;
    const stake = stakes(group).find(({ project }) => project === at)?.stake ?? 1n;
    purses.push({
      many,
      stake,
      left: (round) => payments.filter((one) => one.round < round).reduce((sum, { amount }) => sum - amount, own),
    });
  }
  const money = (amount: bigint) => rounded({ num: amount, den: denominator });
  return {
    start: money(start),
    spentOn: spent
      .map((amount, round) => ({ project: election.projects[rounds[round]?.project as number]?.id as string, amount }))
      .filter(({ amount }) => amount > 0n)
      .sort((a, b) => (a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0))
      .map(({ project, amount }) => ({ project, amount: money(amount) })),
    left: money(left),
    effectiveSupport: effectiveSupport(election, ledger, result, at, purses),
  };
}

/**
 * The largest part of the cost that supporters could pay in any round at the price of its winner, in percent; 100 for who
 * won. Wieliczka publishes it beside each project.
 */
function effectiveSupport(
  { projects }: Election,
  { denominator, rounds }: Ledger,
  { rule, winners }: Result,
  at: number,
  purses: readonly { many: bigint; stake: bigint; left: (round: number) => bigint }[],
): number {
  const own = projects[at]?.cost as bigint;
  if (winners.includes(projects[at]?.id as string)) return 100;
  const byCost = rule.name === 'equal-shares' && (rule.utility === 'cost' || rule.utility === 'points*cost');
  let most = 0;
  for (const [round, { project, payment }] of rounds.entries()) {
    const other = projects[project]?.cost as bigint;
    // The price per unit of utility is payment / cost of the winner; for this project that is a rate of price x own cost.
    const [rate, over] = byCost ? [payment * own, other] : [payment, 1n];
    const sum = purses.reduce((total, { many, stake, left }) => {
      const [share, all] = [rate * stake, left(round) * over];
      return total + many * (share < all ? share : all);
    }, 0n);
    most = Math.max(most, toNumber(sum, over * denominator * own));
  }
  return Math.min(100, most * 100);
}
