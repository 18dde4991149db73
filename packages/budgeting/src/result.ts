import type { Election } from './election.ts';
import { formatMoney, type Money } from './money.ts';
import { formatRational, type Rational } from './rational.ts';
import { hex, sha256 } from './sha256.ts';
import type { Tie, TieEvent } from './ties.ts';

/** The rule in full, so that who has the file and this can repeat the count. */
export type RuleSpec =
  | {
      readonly name: 'greedy';
      readonly key: 'score' | 'score/cost';
      readonly skip: boolean;
      readonly threshold: number;
      readonly ties: readonly Tie[];
    }
  | {
      readonly name: 'equal-shares';
      readonly utility: 'cost' | 'cardinality' | 'points' | 'points*cost' | 'own';
      readonly completion: 'none' | 'add1' | 'add1e' | 'add1u' | 'utilitarian';
      readonly start: 'exact' | 'integral';
      /** What every voter gets more in each run, as a decimal text. */
      readonly increment: string;
      readonly comparison: 'none' | 'satisfaction' | 'exclusion';
      readonly threshold: number;
      readonly ties: readonly Tie[];
    }
  | {
      readonly name: 'phragmen';
      readonly whenUnaffordable: 'stop' | 'skip';
      readonly threshold: number;
      readonly ties: readonly Tie[];
    }
  | {
      readonly name: 'bos';
      readonly utility: 'cost' | 'cardinality' | 'points' | 'points*cost' | 'own';
      readonly threshold: number;
      readonly ties: readonly Tie[];
    };

/** How one winner was chosen. */
export type Round = {
  readonly project: string;
  readonly by: 'score' | 'shares' | 'completion' | 'load' | 'overspending';
  /** What a supporter pays for one unit of utility (shares), or the new load (load). */
  readonly rate?: Rational;
  /** What a supporter pays who has enough; who has less pays all that is left. On ballots with points: for one point. */
  readonly payment?: Rational;
  /** The part of the cost that supporters could pay in equal shares, to six places (overspending). */
  readonly covered?: Rational;
  /** Supporters who paid all that they had left, when it was less than that. */
  readonly poor?: number;
};

/** What a count gives. */
export type Result = {
  /** Ids, in the order in which they were chosen. */
  readonly winners: readonly string[];
  readonly cost: Money;
  readonly rounds: readonly Round[];
  /** What voters without a share of their own started the last run with, in minor units. */
  readonly endowment?: Rational;
  /**
   * With ever larger shares: how many runs were done (one may stand for many), how many more are proved by them, and how many
   * increments above the start everybody had in the run that counts.
   */
  readonly runs?: { readonly counted: number; readonly proved: number; readonly raised: number };
  readonly ties: readonly TieEvent[];
  readonly rule: RuleSpec;
  /** Whether the comparison put plain counting in the place of equal shares. */
  readonly replaced?: boolean;
  /** SHA-256 over winners, cost and rule: the same for everybody who counts the same. */
  readonly digest: string;
};

/** Completes a result with its cost and its digest. */
export function resultOf(
  election: Election,
  rule: RuleSpec,
  { rounds, ...rest }: Pick<Result, 'rounds' | 'ties' | 'endowment' | 'runs' | 'replaced'>,
): Result {
  const winners = rounds.map(({ project }) => project);
  const won = new Set(winners);
  const cost = election.projects.reduce((sum, project) => (won.has(project.id) ? sum + project.cost : sum), 0n);
  return { winners, cost, rounds, ...rest, rule, digest: digestOf(winners, cost, election.scale, rule) };
}

/** The digest that a result with these winners must have. */
export function digestOf(winners: readonly string[], cost: Money, scale: number, rule: RuleSpec): string {
  const told = [winners, formatMoney(cost, scale), Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1))];
  return hex(sha256(`budgeting/1 result\n${JSON.stringify(told)}`));
}

/** A result as JSON holds it: no bigint, money as decimal text, fractions as `3/4`. */
export function resultJson({ scale }: Election, result: Result): Record<string, unknown> {
  const { winners, cost, ties, rule, rounds, endowment, runs, replaced, digest } = result;
  return {
    format: 'budgeting/1',
    winners,
    cost: formatMoney(cost, scale),
    ties,
    rule,
    rounds: rounds.map(({ rate, payment, covered, ...round }) => ({
      ...round,
      ...(rate ? { rate: formatRational(rate) } : {}),
      ...(payment ? { payment: formatRational(payment) } : {}),
      ...(covered ? { covered: formatRational(covered) } : {}),
    })),
    ...(endowment ? { endowment: formatRational(endowment) } : {}),
    ...(runs ? { runs } : {}),
    ...(replaced === undefined ? {} : { replaced }),
    digest,
  };
}
