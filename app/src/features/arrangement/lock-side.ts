import { type Actor, hasRole } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import { fail, type Result } from '../../platform/result.ts';
import { type LockedInitiative, lockInitiative, lockTeam, type TeamError } from '../initiatives/index.ts';
import type { Side } from './arrangement.ts';

/** Locks an initiative for who acts for a side: one of its initiators, or an officer of the town. */
export async function lockSide(
  tx: Tx,
  actor: Actor,
  { projectId, side }: { projectId: number; side: Side },
): Promise<Result<LockedInitiative, TeamError>> {
  if (side === 'initiative') return lockTeam(tx, actor, projectId);
  const initiative = await lockInitiative(tx, projectId);
  if (!initiative || initiative.status === 'draft') return fail({ kind: 'initiative-not-found' });
  return hasRole(actor, 'process_manager', projectId) ? { ok: true, value: initiative } : fail({ kind: 'not-allowed' });
}
