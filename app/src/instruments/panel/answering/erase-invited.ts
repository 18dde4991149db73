import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockInvited } from './invited.ts';

export type EraseError = { kind: 'not-found' } | { kind: 'drawn' };

/**
 * "Haal mij eruit": until the draw. What was fixed for the draw cannot change any more, so from then the answers stay,
 * without anything that says whose they were; the seat would go to somebody else.
 */
export function eraseInvited(deps: Deps, invitationId: number): Promise<Result<null, EraseError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const panel = await lockInvited(tx, invitationId);
    if (!panel) return fail({ kind: 'not-found' });
    if (panel.drawnAt) return fail({ kind: 'drawn' });
    await tx.deleteFrom('panelIdentity').where('invitationId', '=', invitationId).execute();
    if (!panel.committedAt) await tx.deleteFrom('panelCandidate').where('invitationId', '=', invitationId).execute();
    await tx.deleteFrom('message').where('dedupeKey', 'like', `panel-invitation:${invitationId}:%`).execute();
    await tx
      .updateTable('panelInvitation')
      .set({ codeHash: `erased:${invitationId}`, answer: 'no', answeredAt: at, answerChannel: null })
      .where('id', '=', invitationId)
      .execute();
    const subject = `panel-invitation:${invitationId}`;
    await record(tx, { actor: { kind: 'visitor' }, at, act: 'panel.invited-erased', subject });
    return ok(null);
  });
}
