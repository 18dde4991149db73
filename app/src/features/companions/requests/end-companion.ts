import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockTeam, type TeamError } from '../../initiatives/index.ts';
import { mayCoordinate } from '../companion-role.ts';
import { type LockedRequest, lockRequest } from './lock-request.ts';
import { ownActions } from './own-actions.ts';
import { tellWithdrawn } from './proposal-mails.ts';
import { closesRequest, type ProposalState, type ProposalStep, stepTo } from './proposal-state.ts';
import { tellHandedOver } from './team-mails.ts';

export type EndError =
  | { kind: 'request-not-found' }
  | { kind: 'not-yours' }
  | { kind: 'reason-missing' }
  | { kind: 'already-answered'; state: ProposalState };

/** The companion, or a coordinator, hands an initiative over (a colleague is looked for) or is finished with it. */
export function endCompanion(
  deps: Deps,
  actor: Actor,
  { requestId, step, note }: { requestId: number; step: 'hand_over' | 'finish'; note: string },
): Promise<Result<null, EndError>> {
  return deps.db.transaction().execute(async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (!request) return fail({ kind: 'request-not-found' });
    const own = actor.kind === 'person' && actor.personId === request.live?.personId;
    if (!own && !mayCoordinate(actor)) return fail({ kind: 'not-yours' });
    if (!request.live) return fail({ kind: 'already-answered', state: 'ended' });
    if (note === '') return fail({ kind: 'reason-missing' });
    const next = stepTo(request.live.state, step);
    if (!next.ok) return next;
    await takeStep(tx, deps, actor, request, { step, note });
    return ok(null);
  });
}

const acts = {
  hand_over: 'companion.handed-over',
  leave: 'companion.handed-over',
  finish: 'companion.finished',
  withdraw: 'companion.withdrawn',
} as const;

export type WithdrawError = TeamError | { kind: 'no-request' };

/** The team needs no companion, or none any more. */
export function withdrawRequest(
  deps: Deps,
  actor: Actor,
  { projectId, note }: { projectId: number; note: string },
): Promise<Result<null, WithdrawError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockTeam(tx, actor, projectId);
    if (!locked.ok) return locked;
    const open = tx.selectFrom('companionRequest').select('id').where('projectId', '=', projectId);
    const found = await open.where('closedAt', 'is', null).executeTakeFirst();
    const request = found && (await lockRequest(tx, found.id));
    if (!request || request.closedAt) return fail({ kind: 'no-request' });
    await takeStep(tx, deps, actor, request, { step: 'withdraw', note });
    return ok(null);
  });
}

/** Ends the live proposal, and the request where nobody else is looked for. The lock is held, the step is allowed. */
export async function takeStep(
  tx: Tx,
  deps: Deps,
  actor: Actor | 'system',
  request: LockedRequest,
  { step, note }: { step: Exclude<ProposalStep, 'accept' | 'pass_on'>; note: string },
): Promise<void> {
  const at = deps.now();
  const { live } = request;
  const next = live && stepTo(live.state, step);
  if (live && next?.ok) {
    const ended = { state: next.value, endedAt: at, note };
    await tx.updateTable('companionProposal').set(ended).where('id', '=', live.id).execute();
  }
  await ownActions(tx, request.projectId, null);
  const closedAs = closesRequest(step);
  if (closedAs) {
    const closed = { closedAt: at, closedAs, closedNote: note };
    await tx.updateTable('companionRequest').set(closed).where('id', '=', request.id).execute();
  } else if (live?.state === 'accepted') {
    await tellHandedOver(tx, deps, request, live, at);
  }
  if (step === 'withdraw' && live) await tellWithdrawn(tx, deps, request, live, at);
  await record(tx, { actor, at, act: acts[step], subject: `companion-request:${request.id}` });
}
