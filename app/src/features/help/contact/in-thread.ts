import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { loadThread, type Thread } from './load-thread.ts';
import { speakerOf } from './speaker.ts';
import { sideOf, type ThreadSide } from './thread.ts';

type Person = Extract<Actor, { kind: 'person' }>;
/** Who stands outside hears the same as where there is no such conversation. */
export type ThreadError = { kind: 'thread-not-found' };
type InThread<Value, Failure extends { kind: string }> = (
  tx: Tx,
  at: { thread: Thread; side: ThreadSide; by: Person },
) => Promise<Result<Value, Failure>>;

/** Does something in a conversation for one of its two sides, while nobody else changes it. */
export function inThread<Value, Failure extends { kind: string }>(
  deps: Deps,
  actor: Actor,
  threadId: number,
  apply: InThread<Value, Failure>,
): Promise<Result<Value, Failure | ThreadError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, Failure | ThreadError>> => {
    if (actor.kind !== 'person') return fail({ kind: 'thread-not-found' });
    // The writer before the conversation, as everywhere: two orders could wait for each other.
    await tx.selectFrom('person').select('id').where('id', '=', actor.personId).forUpdate().execute();
    await tx.selectFrom('helpThread').select('id').where('id', '=', threadId).forUpdate().execute();
    const thread = await loadThread(tx, threadId);
    const side = thread && sideOf(thread, speakerOf(actor));
    if (!thread || !side) return fail({ kind: 'thread-not-found' });
    return apply(tx, { thread, side, by: actor });
  });
}
