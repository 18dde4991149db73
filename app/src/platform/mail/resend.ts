import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import type { Deps } from '../deps.ts';
import { fail, ok, type Result } from '../result.ts';

export type ResendError = { kind: 'message-not-found' } | { kind: 'nothing-to-resend' };

/** Sends an uncertain or failed mail again because a member of staff decided so; the caller checks the role. */
export function resend(deps: Deps, actor: Actor, messageId: number): Promise<Result<null, ResendError>> {
  return deps.db.transaction().execute(async (tx) => {
    const message = await tx
      .selectFrom('message')
      .select(['status', 'toEmail'])
      .where('id', '=', messageId)
      .forUpdate()
      .executeTakeFirst();
    if (!message) return fail({ kind: 'message-not-found' });
    const mayAgain = message.status === 'uncertain' || message.status === 'failed';
    // Retention has emptied it: there is nobody to send it to.
    if (!mayAgain || message.toEmail === '') return fail({ kind: 'nothing-to-resend' });
    await tx
      .updateTable('message')
      .set({ status: 'queued', nextAttemptAt: deps.now(), sender: null })
      .where('id', '=', messageId)
      .execute();
    await record(tx, { actor, at: deps.now(), act: 'message.resent', subject: `message:${messageId}` });
    return ok(null);
  });
}
