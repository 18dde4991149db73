import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';

/** Something that residents and followers of a trajectory should hear. */
export type News = { projectId: number; kind: 'news' | 'agreement'; title: string; body: string };

/** Puts news on the page of a trajectory, in the transaction of what it is about. */
export async function announce(tx: Tx, actor: Actor, at: Date, { projectId, ...news }: News): Promise<void> {
  const { id } = await tx
    .insertInto('update')
    .values({
      projectId,
      ...news,
      publishedAt: at,
      publishedBy: actor.kind === 'person' ? actor.personId : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(tx, { actor, at, act: 'update.published', subject: `project:${projectId}`, detail: { update: id } });
}
