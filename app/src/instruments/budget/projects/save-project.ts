import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ChangeError, changeBudget } from '../staff/change-budget.ts';

/** What an officer writes about a project and decides on it; `group` is a name, empty for none. */
export type ProjectInput = {
  title: string;
  body: string;
  cost: number | null;
  areaId: number | null;
  themeId: number | null;
  group: string;
  status: 'proposed' | 'admitted' | 'refused';
  why: string;
};
export type SaveProjectError = { kind: 'project-not-found' } | { kind: 'over-budget' };

/** Adds a project that nobody proposed as an idea. The same title once more in a double submit is the same project. */
export function addProject(
  deps: Deps,
  actor: Actor,
  stepId: number,
  input: Pick<ProjectInput, 'title' | 'body'>,
): Promise<Result<{ id: number }, ChangeError>> {
  return changeBudget<{ id: number }, never>(deps, actor, stepId, async (tx) => {
    const at = deps.now();
    const same = await tx
      .selectFrom('budgetProject')
      .select('id')
      .where('stepId', '=', stepId)
      .where('title', '=', input.title)
      .executeTakeFirst();
    if (same) return ok(same);
    const made = await tx
      .insertInto('budgetProject')
      .values({ stepId, ...input, createdAt: at })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record(tx, { actor, at, act: 'budget.project-added', subject: `budget-project:${made.id}` });
    return ok(made);
  });
}

/** Changes a project and decides whether it comes on the ballot; saving answers an objection too. */
export function saveProject(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
  input: ProjectInput,
): Promise<Result<null, ChangeError | SaveProjectError>> {
  return changeBudget<null, SaveProjectError>(deps, actor, stepId, async (tx, budget) => {
    const at = deps.now();
    const { group, ...values } = input;
    if (input.status === 'admitted' && budget.amount > 0 && (input.cost ?? 0) > budget.amount)
      return fail({ kind: 'over-budget' });
    const checked =
      input.status === 'proposed'
        ? { checkedAt: null, checkedBy: null }
        : { checkedAt: at, checkedBy: actor.kind === 'person' ? actor.personId : null };
    const saved = await tx
      .updateTable('budgetProject')
      .set({ ...values, ...checked, groupId: await groupOf(tx, stepId, group) })
      .where('id', '=', id)
      .where('stepId', '=', stepId)
      .where('status', '<>', 'withdrawn')
      .returning('id')
      .executeTakeFirst();
    if (!saved) return fail({ kind: 'project-not-found' });
    await removeEmptyGroups(tx, stepId);
    const detail = { status: input.status, cost: input.cost };
    await record(tx, { actor, at, act: 'budget.project-checked', subject: `budget-project:${id}`, detail });
    return ok(null);
  });
}

async function groupOf(tx: Tx, stepId: number, name: string): Promise<number | null> {
  if (name === '') return null;
  await tx
    .insertInto('budgetGroup')
    .values({ stepId, name })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const group = tx.selectFrom('budgetGroup').select('id').where('stepId', '=', stepId).where('name', '=', name);
  return (await group.executeTakeFirstOrThrow()).id;
}

async function removeEmptyGroups(tx: Tx, stepId: number): Promise<void> {
  await tx
    .deleteFrom('budgetGroup')
    .where('stepId', '=', stepId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('budgetProject').select('id').whereRef('groupId', '=', 'budgetGroup.id'))),
    )
    .execute();
}
