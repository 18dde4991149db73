import type { Election, Project } from '../election.ts';
import { conflictsOf } from '../eligible.ts';
import type { Money } from '../money.ts';
import type { Result, Round } from '../result.ts';
import { scoresOf } from '../scores.ts';
import type { TieEvent } from '../ties.ts';
import { ledgerOf } from './ledger.ts';
import { supportersOf } from './stakes.ts';
import { type SupportersMoney, supportersMoney } from './supporters-money.ts';
import { turnOf } from './turn.ts';

/** Why a project won or not, with the figures that show it. */
export type Explanation = {
  readonly project: string;
  readonly cost: Money;
  readonly votes: number;
  readonly score: number;
  readonly won: boolean;
  readonly reason: /** Won: how, in `round`. */
    | { readonly kind: 'won'; readonly round: Round }
    | { readonly kind: 'no-votes' }
    | { readonly kind: 'below-threshold'; readonly threshold: number }
    | { readonly kind: 'over-budget'; readonly budget: Money }
    | { readonly kind: 'conflict'; readonly winner: string }
    /** Plain counting: what was left at its turn was not enough, or the count had stopped. */
    | { readonly kind: 'no-room'; readonly left: Money }
    /** Equal shares: all the money of its supporters would not do, even unspent. */
    | { readonly kind: 'too-few-votes'; readonly money: SupportersMoney; readonly short: Money }
    /** Equal shares: they had spent it on winners. */
    | { readonly kind: 'support-spent'; readonly money: SupportersMoney; readonly short: Money }
    /** Phragmén and overspending: others came first. */
    | { readonly kind: 'others-first'; readonly left: Money; readonly winnersOfSupporters: number };
  /** The best moment of the project: which part of it its supporters could pay at the price that won then, in percent. */
  readonly effectiveSupport?: number;
  /** A tie that it took part in. */
  readonly tie?: TieEvent;
};

/** Explains one project of a result. An id that does not exist is a `RangeError`. */
export function explain(election: Election, result: Result, id: string): Explanation {
  const at = election.projects.findIndex((project) => project.id === id);
  const project = election.projects[at];
  if (project === undefined) throw new RangeError(`There is no project ${id}.`);
  const { votes, score } = scoresOf(election);
  const ledger =
    result.rule.name === 'equal-shares' && result.rule.utility !== 'own' ? ledgerOf(election, result) : undefined;
  const money = ledger && supportersMoney(election, ledger, result, at);
  const round = result.rounds.find((one) => one.project === id);
  const tie = result.ties.find(({ tied }) => tied.includes(id));
  return {
    project: id,
    cost: project.cost,
    votes: votes[at] as number,
    score: score[at] as number,
    won: round !== undefined,
    reason: round
      ? { kind: 'won', round }
      : whyNot(election, result, at, { votes: votes[at] as number, score: score[at] as number }, money),
    ...(money ? { effectiveSupport: money.effectiveSupport } : {}),
    ...(tie ? { tie } : {}),
  };
}

function whyNot(
  election: Election,
  result: Result,
  at: number,
  { votes, score }: { votes: number; score: number },
  money: SupportersMoney | undefined,
): Explanation['reason'] {
  const { cost } = election.projects[at] as Project;
  if (votes === 0) return { kind: 'no-votes' };
  if (cost > election.budget) return { kind: 'over-budget', budget: election.budget };
  if (score < result.rule.threshold) return { kind: 'below-threshold', threshold: result.rule.threshold };
  const against = conflictsOf(election).get(at) ?? [];
  const winner = against
    .map((other) => election.projects[other]?.id as string)
    .find((id) => result.winners.includes(id));
  if (winner !== undefined) return { kind: 'conflict', winner };
  if (money)
    return {
      kind: money.start < cost ? 'too-few-votes' : 'support-spent',
      money,
      short: cost - money.left,
    };
  if (result.rule.name === 'greedy' || result.replaced) return { kind: 'no-room', left: turnOf(election, result, at) };
  const won = new Set(result.winners);
  const chosen = new Set(supportersOf(election, at).flatMap((group) => election.ballots[group]?.projects ?? []));
  const shared = [...chosen].filter((other) => won.has(election.projects[other]?.id as string));
  return { kind: 'others-first', left: election.budget - result.cost, winnersOfSupporters: shared.length };
}
