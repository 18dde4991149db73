import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { mayWithdraw, type StateError, stageOf } from '../conversation.ts';
import { lockConversation } from '../conversation-row.ts';

export type WithdrawError = { kind: 'conversation-not-found' } | { kind: 'not-allowed' } | StateError;

/** Who asked for it takes it back; pressed twice it is taken back once. */
export function withdrawConversation(deps: Deps, actor: Actor, id: number): Promise<Result<null, WithdrawError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, WithdrawError>> => {
    const found = await lockConversation(tx, id);
    if (!found) return fail({ kind: 'conversation-not-found' });
    const theirs = actor.kind === 'person' && found.callerId === actor.personId && found.calledBy === 'residents';
    if (!theirs) return fail({ kind: 'not-allowed' });
    if (found.state === 'withdrawn') return ok(null);
    const at = deps.now();
    const allowed = mayWithdraw(stageOf(found, at));
    if (!allowed.ok) return allowed;
    await tx.updateTable('cityConversation').set({ state: 'withdrawn', endedAt: at }).where('id', '=', id).execute();
    // Nobody is invited to what does not come.
    await tx.deleteFrom('cityConversationGuest').where('conversationId', '=', id).execute();
    await record(tx, { actor, at, act: 'conversation.withdrawn', subject: `conversation:${id}` });
    return ok(null);
  });
}
