import { type ContributeError, contribute, loadStep, participantOf } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockBudget } from '../budget.ts';
import type { Proposal } from './proposal-form.ts';
import { proposalsOpen } from './proposing.ts';

export type ProposeError = ContributeError | { kind: 'proposals-closed' };

/**
 * Puts a resident's proposal in the budget: a contribution of its step, so that moderation, mail and one's own data work
 * as for an idea, and a project that officers check. The same form sent twice is one proposal.
 */
export function propose(
  deps: Deps,
  actor: Actor,
  stepId: number,
  { estimate, ...proposal }: Proposal,
): Promise<Result<{ id: number; status: 'waiting' | 'published' }, ProposeError>> {
  return deps.db
    .transaction()
    .execute(async (tx): Promise<Result<{ id: number; status: 'waiting' | 'published' }, ProposeError>> => {
      const at = deps.now();
      const budget = await lockBudget(tx, stepId);
      const step = budget && (await loadStep(tx, stepId, at));
      if (!budget || !step) return fail({ kind: 'step-not-found' });
      if (!proposalsOpen(budget, step, at)) return fail({ kind: 'proposals-closed' });
      // Who proposes hears what the town decides, so it takes at least an account.
      if (actor.kind !== 'person') return fail({ kind: 'assurance-too-low', needed: 'email' });
      const contributed = await contribute(tx, actor, participantOf(actor), {
        stepId,
        draft: { ...proposal, point: null, pictureId: null },
        channel: 'web',
        at,
        whenever: true,
      });
      if (!contributed.ok) return contributed;
      const { id: contributionId, status } = contributed.value;
      const { title, body, areaId } = proposal;
      await tx
        .insertInto('budgetProject')
        .values({ stepId, contributionId, title, body, areaId, estimate, createdAt: at })
        .onConflict((conflict) => conflict.columns(['stepId', 'contributionId']).doNothing())
        .execute();
      const { id } = await tx
        .selectFrom('budgetProject')
        .select('id')
        .where('stepId', '=', stepId)
        .where('contributionId', '=', contributionId)
        .executeTakeFirstOrThrow();
      return ok({ id, status });
    });
}
