import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { inThread, type ThreadError } from './in-thread.ts';
import { lockSending } from './sent-today.ts';
import { readersOf } from './speaker.ts';
import { type SendError, send } from './thread.ts';
import { otherThreadSide, writeMessage } from './write-message.ts';

export type SendMessageError = SendError | ThreadError | { kind: 'nobody-there' };

/** Writes in a conversation that somebody is part of. */
export function sendMessage(
  deps: Deps,
  actor: Actor,
  input: { threadId: number; body: string; submissionKey: string | null },
): Promise<Result<null, SendMessageError>> {
  return inThread<null, SendMessageError>(deps, actor, input.threadId, async (tx, { thread, side, by }) => {
    if (input.submissionKey !== null) {
      const sent = tx.selectFrom('helpMessage').select('id').where('threadId', '=', thread.id);
      if (await sent.where('submissionKey', '=', input.submissionKey).executeTakeFirst()) return ok(null);
    }
    if ((await readersOf(tx, thread, otherThreadSide[side])).length === 0) return fail({ kind: 'nobody-there' });
    const may = send(await lockSending(tx, by.personId, deps.now()));
    if (!may.ok) return may;
    await writeMessage(deps, tx, by, { thread, side, body: input.body, submissionKey: input.submissionKey });
    return ok(null);
  });
}
