import { randomBytes, randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Budget } from '../budget.ts';

/** What is still missing before anybody can vote. */
export type FixError =
  | { kind: 'fixed' }
  | { kind: 'no-amount' }
  | { kind: 'no-closing-time' }
  | { kind: 'closing-time-past' }
  | { kind: 'proposals-open'; until: string }
  | { kind: 'too-few-projects' }
  | { kind: 'fewer-than-minimum'; min: number }
  | { kind: 'project-over-budget'; title: string };

/** Decides whether a budget can be fixed now. */
function mayFix(
  budget: Pick<Budget, 'fixedAt' | 'amount' | 'minChoices' | 'proposalsUntil'>,
  closesAt: Date | null,
  admitted: readonly { title: string; cost: number }[],
  now: Date,
): Result<null, FixError> {
  if (budget.fixedAt) return fail({ kind: 'fixed' });
  if (budget.amount === 0) return fail({ kind: 'no-amount' });
  if (!closesAt) return fail({ kind: 'no-closing-time' });
  if (now >= closesAt) return fail({ kind: 'closing-time-past' });
  if (budget.proposalsUntil && townDay(now) <= budget.proposalsUntil)
    return fail({ kind: 'proposals-open', until: budget.proposalsUntil });
  if (admitted.length < 2) return fail({ kind: 'too-few-projects' });
  if (admitted.length < budget.minChoices) return fail({ kind: 'fewer-than-minimum', min: budget.minChoices });
  const tooDear = admitted.find(({ cost }) => cost > budget.amount);
  return tooDear ? fail({ kind: 'project-over-budget', title: tooDear.title }) : ok(null);
}

/**
 * Fixes a budget that the caller has locked: from now on nothing of its rules and projects changes. Draws by lot which
 * project goes first when two stand equal, and makes the secret of the ballots. By the button, or by the first ballot.
 */
export async function fixBudget(
  tx: Tx,
  actor: Actor | 'system',
  budget: Budget,
  step: Pick<Step, 'closesAt'>,
  at: Date,
): Promise<Result<{ tieOrder: number[] }, FixError>> {
  const admitted = await tx
    .selectFrom('budgetProject')
    // An admitted project has a cost: the database sees to it.
    .select(['id', 'title', sql<number>`cost`.as('cost')])
    .where('stepId', '=', budget.stepId)
    .where('status', '=', 'admitted')
    .orderBy('id')
    .execute();
  const decision = mayFix(budget, step.closesAt, admitted, at);
  if (!decision.ok) return decision;
  const tieOrder = drawOrder(admitted.map(({ id }) => id));
  await tx
    .updateTable('budget')
    .set({ fixedAt: at, tieOrder, secret: randomBytes(32) })
    .where('stepId', '=', budget.stepId)
    .execute();
  await record(tx, {
    actor,
    at,
    act: 'budget.fixed',
    subject: `step:${budget.stepId}`,
    detail: { tieOrder: tieOrder.join(' ') },
  });
  return ok({ tieOrder });
}

// Fisher and Yates, with the randomness of the machine: nobody can foresee or steer it.
function drawOrder(ids: readonly number[]): number[] {
  const order = [...ids];
  for (let last = order.length - 1; last > 0; last--) {
    const chosen = randomInt(last + 1);
    [order[last], order[chosen]] = [order[chosen] as number, order[last] as number];
  }
  return order;
}
