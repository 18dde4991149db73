import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type ChangeError, changeBudget } from '../staff/change-budget.ts';

/** Makes projects of ideas of the same trajectory; an idea that is one already stays as it is. Answers how many are new. */
export function bringOver(
  deps: Deps,
  actor: Actor,
  stepId: number,
  ideaIds: readonly number[],
): Promise<Result<{ count: number }, ChangeError>> {
  return changeBudget<{ count: number }, never>(deps, actor, stepId, async (tx, _budget, step) => {
    const at = deps.now();
    if (ideaIds.length === 0) return ok({ count: 0 });
    const ideas = await tx
      .selectFrom('contribution')
      .innerJoin('step', 'step.id', 'contribution.stepId')
      .select(['contribution.id', 'contribution.title', 'contribution.body', 'contribution.areaId'])
      .where('contribution.id', 'in', [...ideaIds])
      .where('contribution.projectId', '=', step.projectId)
      .where('contribution.status', '=', 'published')
      .where('step.instrument', '=', 'ideas')
      .orderBy('contribution.id')
      .execute();
    if (ideas.length === 0) return ok({ count: 0 });
    const made = await tx
      .insertInto('budgetProject')
      .values(ideas.map(({ id, ...texts }) => ({ stepId, contributionId: id, ...texts, createdAt: at })))
      .onConflict((conflict) => conflict.columns(['stepId', 'contributionId']).doNothing())
      .returning('id')
      .execute();
    if (made.length > 0)
      await record(tx, {
        actor,
        at,
        act: 'budget.ideas-brought-over',
        subject: `step:${stepId}`,
        detail: { projects: made.map(({ id }) => id).join(' ') },
      });
    return ok({ count: made.length });
  });
}
