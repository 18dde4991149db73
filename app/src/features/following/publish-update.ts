import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { fanOutJob } from './fan-out.ts';

export type NewUpdate = {
  projectId: number;
  kind: 'news' | 'agreement' | 'report' | 'opened' | 'closed';
  title: string;
  body: string;
};

/** Publishes news of a project in the caller's transaction and answers its id; one job tells all followers. */
export async function publishUpdate(tx: Tx, actor: Actor | 'system', update: NewUpdate, now: Date): Promise<number> {
  const { id } = await tx
    .insertInto('update')
    .values({
      ...update,
      publishedAt: now,
      publishedBy: actor !== 'system' && actor.kind === 'person' ? actor.personId : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await enqueue(tx, fanOutJob, { updateId: id });
  return id;
}
