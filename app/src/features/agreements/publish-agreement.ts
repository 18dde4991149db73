import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { publishUpdate } from '../following/index.ts';
import { type AgreementPromise, type PublishAgreementError as DecisionError, mayPublish } from './agreement.ts';
import { currentAgreement, draftAgreement } from './load-agreement.ts';

export type PublishAgreementError =
  | DecisionError
  | { kind: 'project-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'nothing-to-publish' };

/** Makes the draft the next version: from now on it never changes, and its promises are tasks with an owner. */
export function publishAgreement(
  deps: Deps,
  actor: Actor,
  projectId: number,
): Promise<Result<{ version: number; projectSlug: string }, PublishAgreementError>> {
  return deps.db.transaction().execute(async (tx) => {
    const project = await tx
      .selectFrom('project')
      .select(['slug', 'status'])
      .where('id', '=', projectId)
      .forUpdate()
      .executeTakeFirst();
    if (!project) return fail({ kind: 'project-not-found' });
    if (!hasRole(actor, 'process_manager', projectId)) return fail({ kind: 'not-allowed' });
    const draft = await draftAgreement(tx, projectId);
    if (!draft) return fail({ kind: 'nothing-to-publish' });
    const current = await currentAgreement(tx, projectId);
    const openPromises = await tx
      .selectFrom('task')
      .select(['id as taskId', 'what'])
      .where('projectId', '=', projectId)
      .where('kind', '=', 'promise')
      .where('outcome', 'is', null)
      .execute();
    const decision = mayPublish(draft, draft.changeNote, current ? { openPromises } : null);
    if (!decision.ok) return decision;

    const at = deps.now();
    const promises = await makeTasks(tx, projectId, draft.promises, at);
    await tx
      .updateTable('agreement')
      .set({
        promises: JSON.stringify(promises),
        publishedAt: at,
        publishedBy: actor.kind === 'person' ? actor.personId : null,
      })
      .where('id', '=', draft.id)
      .execute();
    // The first version comes with the trajectory itself; a later one is news for who follows it.
    if (current && project.status === 'published') {
      const event = `agreement:${projectId}:${draft.version}`;
      const title = newsTitle(draft.version);
      await publishUpdate(tx, actor, { projectId, kind: 'agreement', title, body: draft.changeNote, event }, at);
    }
    await record(tx, {
      actor,
      at,
      act: 'agreement.published',
      subject: `project:${projectId}`,
      detail: { version: draft.version },
    });
    return ok({ version: draft.version, projectSlug: project.slug });
  });
}

/** Content is Dutch, like everything that officers write. */
function newsTitle(version: number): string {
  return `De afspraak is veranderd (versie ${version})`;
}

/** Makes a task of each new promise and brings the known ones in line; answers the promises with their tasks. */
async function makeTasks(
  tx: Tx,
  projectId: number,
  promises: AgreementPromise[],
  at: Date,
): Promise<AgreementPromise[]> {
  const known = new Set(
    (
      await tx
        .selectFrom('task')
        .select('id')
        .where('projectId', '=', projectId)
        .where('kind', '=', 'promise')
        .execute()
    ).map((task) => task.id),
  );
  const linked: AgreementPromise[] = [];
  for (const promise of promises) {
    const values = { what: promise.what, fromWhom: promise.fromWhom, ownerId: promise.ownerId, dueOn: promise.dueOn };
    if (promise.taskId !== null && known.has(promise.taskId)) {
      // A promise that has its outcome stays as it was when that was given.
      await tx.updateTable('task').set(values).where('id', '=', promise.taskId).where('outcome', 'is', null).execute();
      linked.push(promise);
    } else {
      const task = await tx
        .insertInto('task')
        .values({ projectId, kind: 'promise', ...values, createdAt: at })
        .returning('id')
        .executeTakeFirstOrThrow();
      linked.push({ ...promise, taskId: task.id });
    }
  }
  return linked;
}
