import { type Actor, hasRole } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { State } from './steps.ts';

export type LockedMandate = { id: number; state: State; revision: number };

/** Why a mandate cannot be worked on; `changed-meanwhile`: somebody else did something since the page was opened. */
export type LockError = { kind: 'not-allowed' } | { kind: 'mandate-not-found' } | { kind: 'changed-meanwhile' };

/** Locks a mandate for somebody of the programme team who saw it at this revision. */
export async function lockMandate(
  tx: Tx,
  actor: Actor,
  { id, seen }: { id: number; seen: number },
): Promise<Result<LockedMandate, LockError>> {
  if (!hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
  const found = await tx
    .selectFrom('mandate')
    .select(['id', 'state', 'revision'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!found) return fail({ kind: 'mandate-not-found' });
  return found.revision === seen ? ok(found) : fail({ kind: 'changed-meanwhile' });
}
