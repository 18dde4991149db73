import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { fanOutJob } from './fan-out.ts';

export type NewUpdate = {
  projectId: number;
  kind: 'news' | 'agreement' | 'report' | 'opened' | 'closed';
  title: string;
  body: string;
  /** Names what happened ("step-opened:7"): the same event is news once. Without a name it is always news. */
  event?: string;
  /** Only on the page and in the feeds: nobody gets a mail of it. */
  quiet?: boolean;
};

/**
 * Publishes news of a project in the caller's transaction and answers its id, or null when this event was news before.
 * One job tells who follows the project, one of its themes, or an area that it lies in: each once.
 */
export async function publishUpdate(
  tx: Tx,
  actor: Actor | 'system',
  { quiet = false, ...update }: NewUpdate,
  now: Date,
): Promise<number | null> {
  const added = await tx
    .insertInto('update')
    .values({
      ...update,
      publishedAt: now,
      publishedBy: actor !== 'system' && actor.kind === 'person' ? actor.personId : null,
    })
    .onConflict((conflict) => conflict.column('event').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return null;
  if (!quiet) await enqueue(tx, fanOutJob, { updateId: added.id });
  return added.id;
}
