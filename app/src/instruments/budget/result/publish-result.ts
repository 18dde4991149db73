import { publishUpdate } from '../../../features/following/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type LockError, lockManagedBudget } from '../staff/lock-managed-budget.ts';
import { beginWorks } from '../works/begin-works.ts';
import { answerEnded } from './answer-ended.ts';
import { leadOf } from './lead-of.ts';
import { loadOutcome } from './load-outcome.ts';
import { resultMessages } from './result-messages.ts';

export type PublishError = LockError | { kind: 'not-counted' };

/**
 * Lets everybody read the result; who follows the trajectory hears it, and what won becomes a work. Twice is once, and
 * there is no way back.
 */
export function publishResult(deps: Deps, actor: Actor, stepId: number): Promise<Result<null, PublishError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, PublishError>> => {
    const at = deps.now();
    const locked = await lockManagedBudget(tx, actor, stepId, at);
    if (!locked.ok) return locked;
    const { budget, step, by } = locked.value;
    const outcome = await loadOutcome(tx, stepId);
    if (!outcome) return fail({ kind: 'not-counted' });
    if (budget.publishedAt) return ok(null);
    await tx.updateTable('budget').set({ publishedAt: at }).where('stepId', '=', stepId).execute();
    await beginWorks(
      tx,
      outcome.winners.map(({ id }) => id),
      at,
    );
    const ended = [...outcome.winners, ...outcome.losers];
    await answerEnded(
      tx,
      deps,
      by,
      step,
      ended.map((project) => ({ ...project, why: project.decided?.why })),
    );
    // News is written in the language of the town.
    const news = { title: resultMessages('nl').news(step.title), body: leadOf(outcome, budget.amount, 'nl') };
    const event = `budget-result:${stepId}`;
    await publishUpdate(tx, by, { projectId: step.projectId, kind: 'news', ...news, event }, at);
    await record(tx, { actor: by, at, act: 'budget.published', subject: `step:${stepId}` });
    return ok(null);
  });
}
