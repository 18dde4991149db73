import type { Election } from '../election.ts';
import { ledgerOf } from '../explain/ledger.ts';
import { formatRational, rational } from '../rational.ts';
import type { Result } from '../result.ts';

/** Payments that show that nobody was passed over, added up again. */
export type Certificate = {
  readonly ok: boolean;
  readonly failures: readonly string[];
  /** Winners that supporters paid for; what a completion added has no payments. */
  readonly paid: readonly string[];
  /** Per group of equal ballots, in the order of the election: what each voter had, paid and kept, as exact fractions. */
  readonly accounts: readonly {
    readonly voters: number;
    readonly start: string;
    readonly paid: Readonly<Record<string, string>>;
    readonly left: string;
  }[];
};

/**
 * Checks the price system behind a result of equal shares: voters pay only for projects that they chose and no more than they
 * have, every winner is paid in full, no loser gets anything, and the supporters of no loser have its cost left. Undefined for
 * a result of another rule, which has no payments.
 */
export function priceable(election: Election, result: Result): Certificate | undefined {
  const { rule } = result;
  if (rule.name !== 'equal-shares' || rule.utility === 'own') return undefined;
  const ledger = ledgerOf(election, result);
  if (ledger === undefined) return undefined;
  const { denominator, rounds } = ledger;
  const { projects } = election;
  const failures: string[] = [];
  const received = rounds.map(() => 0n);
  const leftOver = projects.map(() => 0n);
  const accounts = election.ballots.map(({ projects: chosen, points, weight }, group) => {
    const paid: Record<string, string> = {};
    let left = ledger.start(group);
    for (const { round, amount } of ledger.payments(group)) {
      received[round] = (received[round] as bigint) + BigInt(weight) * amount;
      left -= amount;
      paid[projects[rounds[round]?.project as number]?.id as string] = formatRational(rational(amount, denominator));
    }
    if (left < 0n) failures.push(`A voter of group ${group + 1} pays more than there is.`);
    for (const [place, at] of chosen.entries())
      if ((points?.[place] ?? 1) > 0) leftOver[at] = (leftOver[at] as bigint) + BigInt(weight) * left;
    return {
      voters: weight,
      start: formatRational(rational(ledger.start(group), denominator)),
      paid,
      left: formatRational(rational(left, denominator)),
    };
  });
  for (const [round, { project }] of rounds.entries()) {
    const { id, cost } = projects[project] as Election['projects'][number];
    if (received[round] !== cost * denominator) failures.push(`The payments for ${id} are not its cost.`);
  }
  const won = new Set(result.winners);
  for (const [at, { id, cost }] of projects.entries())
    if (!won.has(id) && isOpen(election, result, at) && (leftOver[at] as bigint) > cost * denominator)
      failures.push(`The supporters of ${id} have more than its cost left.`);
  const paid = rounds.map(({ project }) => projects[project]?.id as string);
  return { ok: failures.length === 0, failures, paid, accounts };
}

/** Whether a project could win at all: what is shut out by a threshold, a conflict or the budget makes no claim. */
function isOpen({ projects, ballots, budget }: Election, { rule, winners }: Result, at: number): boolean {
  const { id, cost, conflicts = [] } = projects[at] as Election['projects'][number];
  const score = ballots.reduce((sum, { projects: chosen, points, weight }) => {
    const place = chosen.indexOf(at);
    return place < 0 ? sum : sum + weight * (points?.[place] ?? 1);
  }, 0);
  const shut = projects.some(
    (other) => winners.includes(other.id) && (conflicts.includes(other.id) || other.conflicts?.includes(id)),
  );
  return cost <= budget && score >= rule.threshold && !shut;
}
