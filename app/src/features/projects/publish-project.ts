import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { publishUpdate } from '../following/index.ts';
import { lockManaged, type ManageError } from '../project-access/index.ts';
import { projectMessages } from './messages.ts';
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

/** Closes a trajectory for good; its pages stay. `heldOpen` tells whether people were promised more time in it. */
export function closeProject(
  deps: Deps,
  actor: Actor,
  projectId: number,
  heldOpen: (tx: Tx, now: Date) => Promise<boolean> = async () => false,
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
    const at = deps.now();
    const decision = mayClose(locked.value.status, open, report !== undefined);
    if (!decision.ok) return decision;
    if (await heldOpen(tx, at)) return fail({ kind: 'held-open' });
    await tx.updateTable('project').set({ status: 'closed', closedAt: at }).where('id', '=', projectId).execute();
    await tellThatItClosed(tx, actor, projectId, at);
    await record(tx, { actor, at, act: 'project.closed', subject: `project:${projectId}` });
    return ok({ slug: locked.value.slug });
  });
}

/** News for who follows; without a mail where the report went out on the same day, since that told the same people. */
async function tellThatItClosed(tx: Tx, actor: Actor, projectId: number, at: Date): Promise<void> {
  const report = await tx
    .selectFrom('update')
    .select('publishedAt')
    .where('projectId', '=', projectId)
    .where('kind', '=', 'report')
    .orderBy('publishedAt', 'desc')
    .executeTakeFirst();
  const quiet = report !== undefined && townDay(report.publishedAt) === townDay(at);
  // News is written in the language of the town.
  const { title, body } = projectMessages('nl').closedNews;
  await publishUpdate(tx, actor, { projectId, kind: 'closed', title, body, event: `closed:${projectId}`, quiet }, at);
}
