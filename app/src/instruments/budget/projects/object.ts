import { findPersonalData } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockBudget } from '../budget.ts';
import { loadBudgetProject } from './list-projects.ts';

export type ObjectError =
  | { kind: 'project-not-found' }
  | { kind: 'not-the-proposer' }
  | { kind: 'not-refused' }
  | { kind: 'fixed' }
  | { kind: 'already' }
  | { kind: 'personal-data' };

/** Says in public what the proposer thinks of a refusal; once, and as long as the ballot is not fixed. */
export function objectToRefusal(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
  objection: string,
): Promise<Result<null, ObjectError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, ObjectError>> => {
    const budget = await lockBudget(tx, stepId);
    const project = budget && (await loadBudgetProject(tx, stepId, id));
    if (!budget || !project) return fail({ kind: 'project-not-found' });
    if (actor.kind !== 'person' || project.proposerId !== actor.personId) return fail({ kind: 'not-the-proposer' });
    if (project.objectedAt) return fail({ kind: 'already' });
    if (budget.fixedAt) return fail({ kind: 'fixed' });
    if (project.status !== 'refused') return fail({ kind: 'not-refused' });
    // It stands on a page for everybody at once, and no moderator reads it first.
    if (findPersonalData(objection).length > 0) return fail({ kind: 'personal-data' });
    const at = deps.now();
    await tx
      .updateTable('budgetProject')
      .set((eb) => ({ objection, objectedAt: at, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute();
    await record(tx, { actor, at, act: 'budget.objected', subject: `budget-project:${id}` });
    return ok(null);
  });
}
