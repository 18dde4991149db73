import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import { ok, type Result } from '../../platform/result.ts';
import { publishUpdate } from '../following/index.ts';
import { type Agreement, type AgreementPromise, mayPublish, type PublishAgreementError } from './agreement.ts';
import type { AgreementVersion } from './load-agreement.ts';

type Input = {
  project: { id: number; status: string };
  draft: Agreement & { id: number; version: number; changeNote: string };
  /** The version in force, if there is one. */
  current: AgreementVersion | undefined;
  at: Date;
};

/** Makes the draft the next version: from now on it never changes, and its promises are tasks with an owner. */
export async function publishDraft(
  tx: Tx,
  actor: Actor,
  { project, draft, current, at }: Input,
): Promise<Result<{ version: number }, PublishAgreementError>> {
  const { version } = draft;
  const openPromises = await tx
    .selectFrom('task')
    .select(['id as taskId', 'what'])
    .where('projectId', '=', project.id)
    .where('kind', '=', 'promise')
    .where('outcome', 'is', null)
    .execute();
  const decision = mayPublish(draft, draft.changeNote, current ? { openPromises } : null);
  if (!decision.ok) return decision;
  const promises = await makeTasks(tx, project.id, draft.promises, at);
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
    const news = {
      projectId: project.id,
      kind: 'agreement',
      title: newsTitle(version),
      body: draft.changeNote,
      event: `agreement:${project.id}:${version}`,
    } as const;
    await publishUpdate(tx, actor, news, at);
  }
  await record(tx, { actor, at, act: 'agreement.published', subject: `project:${project.id}`, detail: { version } });
  return ok({ version });
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
