import type { Election } from '../election.ts';
import { currencyUnit } from '../money.ts';
import { plus, type Rational, rational } from '../rational.ts';
import type { Result } from '../result.ts';
import { stakesOf } from './stakes.ts';

/** What one voter of a group paid in a round, or had left before it; all over the ledger's denominator. */
export type Payment = { readonly round: number; readonly before: bigint; readonly amount: bigint };

/** The accounts of equal shares, repeated from the payments in the result: what anybody can add up. */
export type Ledger = {
  readonly denominator: bigint;
  /** What a voter of a group had at the start of the run that counts. */
  start(group: number): bigint;
  /** In which rounds a voter of a group paid, and how much. */
  payments(group: number): Payment[];
  /** The rate of each round, times the denominator; the rounds are those that supporters paid for. */
  readonly rounds: readonly { readonly project: number; readonly payment: bigint }[];
};

/** Opens the accounts of a result of equal shares; undefined for other rules, and where plain counting took its place. */
export function ledgerOf(election: Election, result: Result): Ledger | undefined {
  if (result.rule.name !== 'equal-shares' || result.replaced) return undefined;
  const positions = new Map(election.projects.map(({ id }, at) => [id, at]));
  const paid = result.rounds.flatMap(({ project, payment, by }) =>
    by === 'shares' && payment ? [{ project: positions.get(project) as number, payment }] : [],
  );
  const starts = startsOf(election, result);
  const denominator = [...paid.map(({ payment }) => payment.den), ...starts.values.map(({ den }) => den)].reduce(
    leastCommon,
    1n,
  );
  const whole = ({ num, den }: Rational) => num * (denominator / den);
  const rounds = paid.map(({ project, payment }) => ({ project, payment: whole(payment) }));
  const values = starts.values.map(whole);
  const roundOf = new Map(rounds.map(({ project }, round) => [project, round]));
  const stakes = stakesOf(election, result.rule.utility);
  const start = (group: number) => values[starts.kind[group] as number] as bigint;
  return {
    denominator,
    rounds,
    start,
    payments(group) {
      let left = start(group);
      return stakes(group)
        .flatMap(({ project, stake }) => {
          const round = roundOf.get(project);
          return round === undefined ? [] : [{ round, stake }];
        })
        .sort((a, b) => a.round - b.round)
        .map(({ round, stake }) => {
          const before = left;
          const full = (rounds[round]?.payment as bigint) * stake;
          const amount = full < left ? full : left;
          left -= amount;
          return { round, before, amount };
        });
    },
  };
}

function startsOf(election: Election, { rule, runs }: Result): { kind: number[]; values: Rational[] } {
  if (rule.name !== 'equal-shares') throw new RangeError('Only equal shares gives voters money.');
  const unit = currencyUnit(election.scale);
  const [units = '0', behind = ''] = rule.increment.split('.');
  const raise = BigInt(runs?.raised ?? 0) * BigInt(units + behind.padEnd(election.scale, '0'));
  const even = rational(election.budget, BigInt(Math.max(election.voters, 1)));
  const known = new Map<string, number>();
  const values: Rational[] = [];
  const kind = election.ballots.map(({ endowment = even }) => {
    const key = `${endowment.num}/${endowment.den}`;
    const own = known.get(key) ?? values.length;
    if (own < values.length) return own;
    known.set(key, own);
    const first = rule.start === 'exact' ? endowment : rational((endowment.num / endowment.den / unit) * unit);
    values.push(plus(first, rational(raise)));
    return own;
  });
  return { kind, values };
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
