import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { publishUpdate } from '../../following/index.ts';
import { lockManaged, type ManageError } from '../../project-access/index.ts';
import { listUpdates } from '../../projects/index.ts';

export type PublishNewsError = ManageError | { kind: 'project-not-published' };
type Input = { title: string; body: string };

/** Publishes news of a trajectory; after it was finished too, since residents want to hear how it went on. */
export function publishNews(
  deps: Deps,
  actor: Actor,
  projectId: number,
  { title, body }: Input,
): Promise<Result<null, PublishNewsError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockManaged(tx, actor, projectId);
    if (!locked.ok) return locked;
    if (locked.value.status === 'draft') return fail({ kind: 'project-not-published' });
    // A form that is sent twice is still one message; the lock above puts the two behind one another.
    const [last] = await listUpdates(tx, projectId, 1);
    if (last?.title === title && last.body === body) return ok(null);
    const at = deps.now();
    const update = await publishUpdate(tx, actor, { projectId, kind: 'news', title, body }, at);
    await record(tx, { actor, at, act: 'update.published', subject: `project:${projectId}`, detail: { update } });
    return ok(null);
  });
}
