import { type Actor, hasRole, manages } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

export type LockError = { kind: 'not-allowed' } | { kind: 'gathering-not-found' } | { kind: 'changed-meanwhile' };

/** Whether the actor organises what belongs to this project, or to the whole town where that is null. */
export function organises(actor: Actor, projectId: number | null): boolean {
  return projectId === null ? hasRole(actor, 'programme_team') : manages(actor, projectId);
}

/** Locks a gathering: whoever registers, cancels or changes it does so one after another. */
export async function lockGathering(tx: Tx, id: number) {
  return tx.selectFrom('gathering').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
export type LockedGathering = NonNullable<Awaited<ReturnType<typeof lockGathering>>>;

/** Locks it for its organiser; with `seen` only while it still is what the page showed. */
export async function lockOwn(
  tx: Tx,
  actor: Actor,
  id: number,
  seen?: number,
): Promise<Result<LockedGathering, LockError>> {
  const gathering = await lockGathering(tx, id);
  if (!gathering) return fail({ kind: 'gathering-not-found' });
  if (!organises(actor, gathering.projectId)) return fail({ kind: 'not-allowed' });
  if (seen !== undefined && seen !== gathering.revision) return fail({ kind: 'changed-meanwhile' });
  return ok(gathering);
}
