import { sql } from 'kysely';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Ask } from '../asking/ask-conversation.ts';
import { type Caller, calling } from '../conversation.ts';
import { handlerOf } from './judge-conversation.ts';

export type CallInput = Ask & { calledBy: Exclude<Caller, 'residents'>; submissionKey: string };
export type CallError = { kind: 'not-allowed' };

/** The programme team writes down that college or council call a conversation; the same term to plan it begins. */
export function callConversation(
  deps: Deps,
  actor: Actor,
  { submissionKey, calledBy, ...ask }: CallInput,
): Promise<Result<{ id: number }, CallError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<{ id: number }, CallError>> => {
    if (!hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const at = deps.now();
    const officer = handlerOf(actor);
    const added = await tx
      .insertInto('cityConversation')
      .values({
        ...ask,
        areaId: sql<number | null>`(select id from area where id = ${ask.areaId}::bigint)`,
        momentId: sql<number | null>`(select id from moment where id = ${ask.momentId}::bigint)`,
        ...{ calledBy, callerId: officer, handlerId: officer, state: 'called' as const, askedAt: at, submissionKey },
        ...calling(deps.settings.town.conversations, at),
      })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) {
      const earlier = tx.selectFrom('cityConversation').select('id').where('submissionKey', '=', submissionKey);
      return ok(await earlier.executeTakeFirstOrThrow());
    }
    await record(tx, {
      actor,
      at,
      act: 'conversation.called-by-town',
      subject: `conversation:${added.id}`,
      detail: { calledBy },
    });
    return ok(added);
  });
}
