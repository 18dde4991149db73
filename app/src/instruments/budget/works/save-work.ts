import { publishUpdate } from '../../../features/following/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type LockError, lockManagedBudget } from '../staff/lock-managed-budget.ts';
import { loadWork } from './load-works.ts';
import { tellOfWork } from './tell-of-work.ts';
import { changeWork, type WorkError, type WorkFacts } from './work.ts';
import { worksMessages } from './works-messages.ts';

export type SaveWorkError = LockError | WorkError | { kind: 'work-not-found' };
type Input = { stepId: number; projectId: number; facts: WorkFacts; told: string; submissionKey: string };

/**
 * Keeps how far a work is; what is told of it is news of the trajectory, and reaches whose idea it was. A form that is
 * sent twice tells it once.
 */
export function saveWork(deps: Deps, actor: Actor, input: Input): Promise<Result<null, SaveWorkError>> {
  const { stepId, projectId, facts, told, submissionKey } = input;
  return deps.db.transaction().execute(async (tx): Promise<Result<null, SaveWorkError>> => {
    const at = deps.now();
    const locked = await lockManagedBudget(tx, actor, stepId, at);
    if (!locked.ok) return locked;
    const { by, step } = locked.value;
    const work = await loadWork(tx, stepId, projectId);
    if (!work) return fail({ kind: 'work-not-found' });
    const sent = tx.selectFrom('budgetWorkUpdate').select('id').where('submissionKey', '=', submissionKey);
    if (await sent.executeTakeFirst()) return ok(null);
    const change = changeWork(work, facts, told);
    if (!change.ok) return change;
    if (!change.value) return ok(null);
    await tx
      .updateTable('budgetWork')
      .set({ ...facts, ...(told && { toldAt: at }) })
      .where('projectId', '=', projectId)
      .execute();
    const detail = { project: projectId, state: facts.state, spent: facts.spent };
    await record(tx, { actor: by, at, act: 'budget.work-saved', subject: `step:${stepId}`, detail });
    if (told === '') return ok(null);
    const { id } = await tx
      .insertInto('budgetWorkUpdate')
      .values({ projectId, state: facts.state, body: told, publishedAt: at, publishedBy: by.personId, submissionKey })
      .returning('id')
      .executeTakeFirstOrThrow();
    const event = `budget-work:${id}`;
    // News is written in the language of the town.
    const title = worksMessages('nl').news(work.title, worksMessages('nl').state[facts.state]);
    await publishUpdate(tx, by, { projectId: step.projectId, kind: 'news', title, body: told, event }, at);
    await tellOfWork(tx, deps, { step, projectId, title: work.title, state: facts.state, told, event });
    return ok(null);
  });
}
