import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ProposalNews, tellProposer } from '../proposals/tell-proposer.ts';
import { type ChangeError, changeBudget } from '../staff/change-budget.ts';
import { type BudgetProject, isOpen, loadBudgetProject } from './list-projects.ts';

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
  /** What the town says to an objection. */
  answer: string;
  /** Which version of the project the officer saw; null where that is not known. */
  version: number | null;
};
export type SaveProjectError =
  | { kind: 'project-not-found' }
  | { kind: 'over-budget' }
  | { kind: 'answer-missing' }
  | { kind: 'changed-meanwhile' };

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

/** Changes a project and decides whether it comes on the ballot; tells the proposer what was decided. */
export function saveProject(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
  { version, group, answer, ...values }: ProjectInput,
): Promise<Result<null, ChangeError | SaveProjectError>> {
  return changeBudget<null, SaveProjectError>(deps, actor, stepId, async (tx, budget, step) => {
    const at = deps.now();
    const { status, cost } = values;
    const before = await loadBudgetProject(tx, stepId, id);
    if (!before || before.status === 'withdrawn') return fail({ kind: 'project-not-found' });
    if (version !== null && version !== before.version)
      return isSame(before, { ...values, group, answer }) ? ok(null) : fail({ kind: 'changed-meanwhile' });
    if (status === 'admitted' && budget.amount > 0 && (cost ?? 0) > budget.amount) return fail({ kind: 'over-budget' });
    const answers = isOpen(before) && before.objectedAt !== null && status !== 'proposed';
    if (answers && status === 'refused' && answer === '') return fail({ kind: 'answer-missing' });
    await tx
      .updateTable('budgetProject')
      .set((eb) => ({
        ...values,
        ...(status === 'proposed'
          ? { checkedAt: null, checkedBy: null }
          : { checkedAt: at, checkedBy: actor.kind === 'person' ? actor.personId : null }),
        ...(before.objectedAt ? { answer } : {}),
        ...(answers ? { answeredAt: at } : {}),
        version: eb('version', '+', 1),
      }))
      .set({ groupId: await groupOf(tx, stepId, group) })
      .where('id', '=', id)
      .execute();
    await removeEmptyGroups(tx, stepId);
    const detail = { status, cost };
    await record(tx, { actor, at, act: 'budget.project-checked', subject: `budget-project:${id}`, detail });
    const news = newsOf(before.status, status, answers);
    const project = news && (await loadBudgetProject(tx, stepId, id));
    if (news && project) await tellProposer(deps, tx, { step, project, news });
    return ok(null);
  });
}

// A double submit of the page that was saved just now changes nothing and is no news.
function isSame(before: BudgetProject, input: Omit<ProjectInput, 'version'>): boolean {
  const { title, body, cost, areaId, themeId, group, status, why } = before;
  const now = { title, body, cost, areaId, themeId, group: group ?? '', status, why, answer: before.answer };
  return Object.entries(now).every(([name, value]) => input[name as keyof typeof now] === value);
}

function newsOf(before: string, after: ProjectInput['status'], answers: boolean): ProposalNews | undefined {
  if (answers && after === 'refused') return 'answered';
  return after === before || after === 'proposed' ? undefined : after;
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
