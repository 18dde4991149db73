import type { Election } from '../election.ts';
import { greedy, takeGreedily } from '../greedy.ts';
import { currencyUnit, formatMoney, type Money } from '../money.ts';
import { plus, rational } from '../rational.ts';
import { type Result, type Round, type RuleSpec, resultOf } from '../result.ts';
import { type Tie, TieBreaker } from '../ties.ts';
import { isBetterByPlainCounting } from './comparison.ts';
import { type Raised, raiseEndowments } from './raise-endowments.ts';
import { runShares } from './run-shares.ts';
import { type SharesInput, sharesInput, type Utility, withEndowments } from './shares-input.ts';

/** What equal shares asks. */
export type EqualSharesOptions = {
  /** Without it `cost`, or `points*cost` on ballots with points. */
  utility?: Utility;
  /**
   * What is done with money that is left: `none`; `utilitarian`, plain counting of the rest; `add1`, ever larger shares while
   * the winners fit in the budget; `add1e`, the same but only until nothing more fits; `add1u`, `add1` and then `utilitarian`.
   */
  completion?: 'none' | 'add1' | 'add1e' | 'add1u' | 'utilitarian';
  /** The first share: the budget divided by the voters, or that rounded down to whole units of the currency. */
  start?: 'exact' | 'integral';
  /** How much more each voter gets per run, in minor units; one unit of the currency without it. */
  increment?: Money;
  /** Whether plain counting takes over where more voters are better off with it. */
  comparison?: 'none' | 'satisfaction' | 'exclusion';
  /** The score that a project must have to win. */
  threshold?: number;
  ties: readonly Tie[];
  /** Hears now and then how many runs were done. */
  onProgress?: (runs: number) => void;
  /** Ends a long count; its reason is thrown. */
  signal?: AbortSignal;
};

/**
 * The method of equal shares: everybody has the same part of the budget, and a project wins if its supporters can pay for it,
 * at the lowest price per unit of utility first. Exact. A tie that the list does not settle is a `TieRefused`; endowments that
 * together are more than the budget, or an increment of 0 or less, are a `RangeError`.
 */
export function equalShares(election: Election, options: EqualSharesOptions): Result {
  const rule = ruleOf(election, options);
  const breaker = TieBreaker.of(election, options.ties);
  const utility = options.utility ?? defaultUtility(election);
  const input = starting(sharesInput(election, utility, rule.threshold), rule.start, election.scale);
  mustFit(election, input);
  const { run, steps, counted, proved } = completed(input, breaker, election, rule, options);
  const chosen = [...input.free, ...run.rounds.map(({ project }) => project)];
  const added =
    rule.completion === 'add1u' || rule.completion === 'utilitarian'
      ? takeGreedily(election, breaker, { key: 'score', skip: true, threshold: rule.threshold }, chosen)
      : [];
  const name = (at: number) => election.projects[at]?.id as string;
  const rounds: Round[] = [
    ...input.free.map((at) => ({ project: name(at), by: 'shares' as const })),
    ...run.rounds.map(({ project, num, den, poor }) => ({
      project: name(project),
      by: 'shares' as const,
      rate: rational(num, den * (input.scale[project] as bigint)),
      payment: rational(num, den),
      poor,
    })),
    ...added.map((at) => ({ project: name(at), by: 'completion' as const })),
  ];
  const first = rational(input.endowments[0] ?? 0n, input.denominator);
  const result = resultOf(election, rule, {
    rounds,
    ties: breaker.met(),
    ...(input.endowments.length === 1
      ? { endowment: plus(first, rational(BigInt(steps) * incrementOf(election, options))) }
      : {}),
    runs: { counted, proved, raised: steps },
  });
  return rule.comparison === 'none' ? result : compared(election, result, rule, options);
}

/** Cost utilities; on ballots with points each point counts for the cost. */
function defaultUtility({ ballots }: Election): 'cost' | 'points*cost' {
  return ballots.some(({ points }) => points !== undefined) ? 'points*cost' : 'cost';
}

type SharesRule = Extract<RuleSpec, { name: 'equal-shares' }>;

function ruleOf(election: Election, options: EqualSharesOptions): SharesRule {
  const { utility = defaultUtility(election), completion = 'none', start = 'exact' } = options;
  const { comparison = 'none', threshold = 0, ties } = options;
  const increment = incrementOf(election, options);
  if (increment <= 0n) throw new RangeError('The increment must be above 0.');
  return {
    name: 'equal-shares',
    utility: typeof utility === 'function' ? 'own' : utility,
    completion,
    start,
    increment: formatMoney(increment, election.scale),
    comparison,
    threshold,
    ties,
  };
}

function incrementOf({ scale }: Election, { increment }: EqualSharesOptions): Money {
  return increment ?? currencyUnit(scale);
}

function starting(input: SharesInput, start: 'exact' | 'integral', scale: number): SharesInput {
  const unit = currencyUnit(scale) * input.denominator;
  return start === 'exact' ? input : withEndowments(input, (endowment) => endowment - (endowment % unit));
}

function mustFit({ ballots, budget }: Election, { kind, endowments, denominator }: SharesInput): void {
  const sum = ballots.reduce(
    (total, { weight }, group) => total + BigInt(weight) * (endowments[kind[group] as number] as bigint),
    0n,
  );
  if (sum > budget * denominator) throw new RangeError('The voters together have more money than the budget.');
}

function completed(
  input: SharesInput,
  breaker: TieBreaker,
  election: Election,
  { completion }: SharesRule,
  options: EqualSharesOptions,
): Raised {
  const first = runShares(input, breaker);
  if (completion === 'none' || completion === 'utilitarian') return { run: first, steps: 0, counted: 1, proved: 0 };
  return raiseEndowments(input, breaker, first, {
    budget: election.budget,
    increment: incrementOf(election, options),
    untilExhaustive: completion === 'add1e',
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
}

function compared(election: Election, result: Result, rule: SharesRule, { ties }: EqualSharesOptions): Result {
  const plain = greedy(election, { threshold: rule.threshold, ties });
  const replaced = isBetterByPlainCounting(election, result.winners, plain.winners, rule.comparison);
  const { endowment, runs } = result;
  return resultOf(election, rule, {
    rounds: replaced ? plain.rounds : result.rounds,
    ties: [...result.ties, ...plain.ties],
    ...(endowment ? { endowment } : {}),
    ...(runs ? { runs } : {}),
    replaced,
  });
}
