import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Budget } from '../budget.ts';
import { type LockError, lockManagedBudget } from '../staff/lock-managed-budget.ts';
import { loadOutcome } from './load-outcome.ts';
import { type EndError, mayEnd } from './may-deviate.ts';
import type { EndedProject, Outcome } from './outcome.ts';
import { tellDecision } from './tell-decision.ts';

export type DeviateError = LockError | EndError | { kind: 'not-counted' } | { kind: 'decided-already' };
type Input = { projectId: number; wins: boolean; why: string };

/** Has a project end otherwise than it was counted, for a reason that everybody reads. Sent twice it is decided once. */
export function deviate(deps: Deps, actor: Actor, stepId: number, input: Input): Promise<Result<null, DeviateError>> {
  const { projectId, wins, why } = input;
  return onOutcome<DeviateError>(deps, actor, stepId, async ({ tx, outcome, budget, step, by, at }) => {
    const before = outcome.deviations.find((one) => one.projectId === projectId && !one.withdrawnAt);
    if (before) return before.wins === wins && before.why === why ? ok(null) : fail({ kind: 'decided-already' });
    const ends = mayEnd(standingsOf(outcome), projectId, wins, budget.amount);
    if (!ends.ok) return ends;
    await tx
      .insertInto('budgetDeviation')
      .values({ stepId, projectId, wins, why, decidedAt: at, decidedBy: by.personId })
      .execute();
    const detail = { project: projectId, wins };
    await record(tx, { actor: by, at, act: 'budget.deviated', subject: `step:${stepId}`, detail });
    if (budget.publishedAt)
      await tellDecision(tx, deps, by, step, { project: ends.value, wins, takenBack: false, why });
    return ok(null);
  });
}

export type WithdrawError = DeviateError | { kind: 'deviation-not-found' } | { kind: 'withdrawn-already' };

/** Takes a deviation back, for a reason that everybody reads: the project ends as it was counted. */
export function withdrawDeviation(
  deps: Deps,
  actor: Actor,
  stepId: number,
  { id, why }: { id: number; why: string },
): Promise<Result<null, WithdrawError>> {
  return onOutcome<WithdrawError>(deps, actor, stepId, async ({ tx, outcome, budget, step, by, at }) => {
    const decided = outcome.deviations.find((one) => one.id === id);
    if (!decided) return fail({ kind: 'deviation-not-found' });
    if (decided.withdrawnAt) return decided.withdrawnWhy === why ? ok(null) : fail({ kind: 'withdrawn-already' });
    const wins = !decided.wins;
    const ends = mayEnd(standingsOf(outcome), decided.projectId, wins, budget.amount);
    if (!ends.ok) return ends;
    await tx
      .updateTable('budgetDeviation')
      .set({ withdrawnAt: at, withdrawnWhy: why, withdrawnBy: by.personId })
      .where('id', '=', id)
      .execute();
    const detail = { project: decided.projectId, wins };
    await record(tx, { actor: by, at, act: 'budget.deviation-withdrawn', subject: `step:${stepId}`, detail });
    if (budget.publishedAt) await tellDecision(tx, deps, by, step, { project: ends.value, wins, takenBack: true, why });
    return ok(null);
  });
}

type Known = {
  tx: Tx;
  outcome: Outcome;
  budget: Budget;
  step: Step;
  by: Extract<Actor, { kind: 'person' }>;
  at: Date;
};

function onOutcome<Refused extends { kind: string }>(
  deps: Deps,
  actor: Actor,
  stepId: number,
  decide: (known: Known) => Promise<Result<null, Refused>>,
): Promise<Result<null, Refused | LockError | { kind: 'not-counted' }>> {
  return deps.db
    .transaction()
    .execute(async (tx): Promise<Result<null, Refused | LockError | { kind: 'not-counted' }>> => {
      const at = deps.now();
      const locked = await lockManagedBudget(tx, actor, stepId, at);
      if (!locked.ok) return locked;
      const outcome = await loadOutcome(tx, stepId);
      return outcome ? decide({ tx, outcome, ...locked.value, at }) : fail({ kind: 'not-counted' });
    });
}

function standingsOf({ winners, losers }: Outcome): EndedProject[] {
  return [...winners, ...losers];
}
