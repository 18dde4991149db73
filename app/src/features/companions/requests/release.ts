import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { takeStep } from './end-companion.ts';
import { lockRequest } from './lock-request.ts';
import type { ProposalState } from './proposal-state.ts';

/** Gives back what an officer was asked for, or has: it waits for a colleague from now on. The pool is locked. */
export async function release(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  personId: string,
  states: readonly Extract<ProposalState, 'proposed' | 'accepted'>[],
): Promise<void> {
  const live = await tx
    .selectFrom('companionProposal')
    .select('requestId')
    .where('personId', '=', personId)
    .where('state', 'in', [...states])
    .orderBy('requestId')
    .execute();
  for (const { requestId } of live) {
    const request = await lockRequest(tx, requestId);
    if (request?.live?.personId === personId) await takeStep(tx, deps, actor, request, { step: 'leave', note: '' });
  }
}
