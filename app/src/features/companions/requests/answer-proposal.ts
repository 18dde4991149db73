import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { mayCoordinate } from '../companion-role.ts';
import { lockRequest } from './lock-request.ts';
import { ownActions } from './own-actions.ts';
import { type ProposalState, stepTo } from './proposal-state.ts';
import { tellAccepted } from './team-mails.ts';

export type AnswerProposal = { proposalId: number; answer: 'accept' | 'pass_on'; note: string };
export type AnswerError =
  | { kind: 'proposal-not-found' }
  | { kind: 'not-yours' }
  | { kind: 'reason-missing' }
  | { kind: 'already-answered'; state: ProposalState };

/** An officer takes on an initiative or passes it on; a coordinator may pass it on for who does not answer. */
export function answerProposal(
  deps: Deps,
  actor: Actor,
  { proposalId, answer, note }: AnswerProposal,
): Promise<Result<{ slug: string }, AnswerError>> {
  return deps.db.transaction().execute(async (tx) => {
    const found = tx.selectFrom('companionProposal').select(['requestId', 'personId', 'state']);
    const proposal = await found.where('id', '=', proposalId).executeTakeFirst();
    const request = proposal && (await lockRequest(tx, proposal.requestId));
    if (!proposal || !request) return fail({ kind: 'proposal-not-found' });
    const own = actor.kind === 'person' && actor.personId === proposal.personId;
    if (!own && !(answer === 'pass_on' && mayCoordinate(actor))) return fail({ kind: 'not-yours' });
    // Read before the lock: somebody else may have answered since.
    const { state } = await found.where('id', '=', proposalId).executeTakeFirstOrThrow();
    const next = stepTo(state, answer);
    if (!next.ok) return next;
    if (answer === 'pass_on' && note === '') return fail({ kind: 'reason-missing' });
    const at = deps.now();
    await tx
      .updateTable('companionProposal')
      .set({ state: next.value, answeredAt: at, note })
      .where('id', '=', proposalId)
      .execute();
    if (answer === 'accept') {
      await ownActions(tx, request.projectId, proposal.personId);
      await tellAccepted(tx, deps, request, { proposalId, name: request.live?.name ?? '' }, at);
    }
    await record(tx, {
      ...{ actor, at, act: `companion.${next.value.replace('_', '-')}` },
      subject: `companion-proposal:${proposalId}`,
    });
    return ok({ slug: request.slug });
  });
}
