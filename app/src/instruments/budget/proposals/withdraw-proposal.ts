import { loadStep } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockBudget } from '../budget.ts';
import { type BudgetProject, loadBudgetProject } from '../projects/list-projects.ts';
import { tellProposer } from './tell-proposer.ts';

export type WithdrawError =
  | { kind: 'project-not-found' }
  | { kind: 'not-the-proposer' }
  | { kind: 'fixed' }
  | { kind: 'already' };

/**
 * Takes one's own proposal off the budget, as long as it is not fixed. What was proposed here leaves the site; an idea
 * that was brought over stays where it was posted.
 */
export function withdrawProposal(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
): Promise<Result<null, WithdrawError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, WithdrawError>> => {
    const at = deps.now();
    const budget = await lockBudget(tx, stepId);
    const step = budget && (await loadStep(tx, stepId, at));
    const project = step && (await loadBudgetProject(tx, stepId, id));
    if (!budget || !step || !project) return fail({ kind: 'project-not-found' });
    if (actor.kind !== 'person' || project.proposerId !== actor.personId) return fail({ kind: 'not-the-proposer' });
    if (project.status === 'withdrawn') return fail({ kind: 'already' });
    if (budget.fixedAt) return fail({ kind: 'fixed' });
    await tx
      .updateTable('budgetProject')
      .set((eb) => ({ status: 'withdrawn', groupId: null, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute();
    if (project.direct) await takeOffSite(tx, project, step);
    await record(tx, { actor, at, act: 'budget.proposal-withdrawn', subject: `budget-project:${id}` });
    await tellProposer(deps, tx, { step, project, news: 'withdrawn' });
    return ok(null);
  });
}

async function takeOffSite(tx: Tx, { contributionId }: BudgetProject, step: { id: number; projectId: number }) {
  const withdrawn = await tx
    .updateTable('contribution')
    .set({ status: 'withdrawn' })
    .where('id', '=', contributionId)
    .where('status', 'in', ['waiting', 'published'])
    .returning('answeredAt')
    .executeTakeFirst();
  if (!withdrawn) return;
  await tx
    .updateTable('step')
    .set((eb) => ({ contributionCount: eb('contributionCount', '-', 1) }))
    .where('id', '=', step.id)
    .execute();
  await tx
    .updateTable('project')
    .set((eb) => ({
      contributionCount: eb('contributionCount', '-', 1),
      answeredCount: eb('answeredCount', '-', withdrawn.answeredAt === null ? 0 : 1),
    }))
    .where('id', '=', step.projectId)
    .execute();
}
