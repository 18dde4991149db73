import { randomBytes, randomInt } from 'node:crypto';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Budget } from '../budget.ts';
import { admittedProjects, type Missing, missingBeforeFix } from './missing.ts';

export type FixError = { kind: 'fixed' } | Missing;

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
  if (budget.fixedAt) return fail({ kind: 'fixed' });
  const admitted = await admittedProjects(tx, budget.stepId);
  const [missing] = missingBeforeFix(budget, step, admitted, at);
  if (missing) return fail(missing);
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
