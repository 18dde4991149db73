import type { CountedProject } from './count-election.ts';
import type { Deviation } from './deviation.ts';
import type { BudgetResult } from './load-result.ts';

/** A project as it ends: as it was counted, unless officers deviate. `decided` is the deviation that stands. */
export type EndedProject = CountedProject & { wins: boolean; decided: Deviation | undefined };

/** What came of a budget: the count, which nobody changes, and apart from it what officers decided. Amounts are cents. */
export type Outcome = {
  result: BudgetResult;
  /** All of them, those that were taken back too, in the order in which they were decided. */
  deviations: readonly Deviation[];
  /** In the order in which the rule found them; what officers added comes last. */
  winners: readonly EndedProject[];
  /** Those with most votes first. */
  losers: readonly EndedProject[];
  cost: number;
};

/** The outcome that follows from a count and the decisions about it. */
export function outcomeOf(result: BudgetResult, deviations: readonly Deviation[]): Outcome {
  const standing = new Map(deviations.filter((one) => !one.withdrawnAt).map((one) => [one.projectId, one]));
  const ended = result.projects.map((project): EndedProject => {
    const decided = standing.get(project.id);
    return { ...project, wins: decided?.wins ?? project.won, decided };
  });
  const order = new Map(result.result.winners.map((id, at) => [Number(id), at]));
  const place = ({ id }: EndedProject) => order.get(id) ?? order.size;
  const winners = ended.filter(({ wins }) => wins).sort((a, b) => place(a) - place(b));
  const losers = ended.filter(({ wins }) => !wins).sort((a, b) => b.score - a.score);
  return { result, deviations, winners, losers, cost: winners.reduce((sum, { cost }) => sum + cost, 0) };
}
