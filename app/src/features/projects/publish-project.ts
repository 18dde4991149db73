import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { ok, type Result } from '../../platform/result.ts';
import { lockManaged, type ManageError } from '../project-access/index.ts';
import { type CloseProjectError, mayClose, mayPublishProject, type PublishProjectError } from './project.ts';

/** Shows a trajectory to the public. */
export function publishProject(
  deps: Deps,
  actor: Actor,
  projectId: number,
): Promise<Result<{ slug: string }, PublishProjectError | ManageError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockManaged(tx, actor, projectId);
    if (!locked.ok) return locked;
    const agreement = await tx
      .selectFrom('agreement')
      .select('id')
      .where('projectId', '=', projectId)
      .where('publishedAt', 'is not', null)
      .executeTakeFirst();
    const decision = mayPublishProject(locked.value.status, agreement !== undefined);
    if (!decision.ok) return decision;
    const at = deps.now();
    await tx.updateTable('project').set({ status: 'published', publishedAt: at }).where('id', '=', projectId).execute();
    await record(tx, { actor, at, act: 'project.published', subject: `project:${projectId}` });
    return ok({ slug: locked.value.slug });
  });
}

/** Closes a trajectory for good; its pages stay. */
export function closeProject(
  deps: Deps,
  actor: Actor,
  projectId: number,
): Promise<Result<{ slug: string }, CloseProjectError | ManageError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockManaged(tx, actor, projectId);
    if (!locked.ok) return locked;
    const { open } = await tx
      .selectFrom('task')
      .select((eb) => eb.fn.countAll<number>().as('open'))
      .where('projectId', '=', projectId)
      .where('kind', '=', 'promise')
      .where('outcome', 'is', null)
      .executeTakeFirstOrThrow();
    const report = await tx
      .selectFrom('report')
      .select('id')
      .where('projectId', '=', projectId)
      .where('publishedAt', 'is not', null)
      .executeTakeFirst();
    const decision = mayClose(locked.value.status, open, report !== undefined);
    if (!decision.ok) return decision;
    const at = deps.now();
    await tx.updateTable('project').set({ status: 'closed', closedAt: at }).where('id', '=', projectId).execute();
    await record(tx, { actor, at, act: 'project.closed', subject: `project:${projectId}` });
    return ok({ slug: locked.value.slug });
  });
}
