import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

/** What residents write when they ask for a conversation. */
export type Ask = {
  subject: string;
  whyNow: string;
  momentText: string;
  momentOn: string | null;
  momentId: number | null;
  areaId: number | null;
};
export type AskInput = Ask & { submissionKey: string };
export type AskError = { kind: 'not-signed-in' } | { kind: 'one-at-a-time'; id: number };

/** A resident asks for a conversation; the town looks at it before it opens for support. One at a time for each person. */
export function askConversation(
  deps: Deps,
  actor: Actor,
  { submissionKey, ...ask }: AskInput,
): Promise<Result<{ id: number }, AskError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<{ id: number }, AskError>> => {
    if (actor.kind !== 'person') return fail({ kind: 'not-signed-in' });
    const { personId } = actor;
    await tx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute();
    const again = await tx
      .selectFrom('cityConversation')
      .select('id')
      .where('submissionKey', '=', submissionKey)
      .where('callerId', '=', personId)
      .executeTakeFirst();
    if (again) return ok(again);
    const at = deps.now();
    const other = await tx
      .selectFrom('cityConversation')
      .select('id')
      .where('callerId', '=', personId)
      .where('calledBy', '=', 'residents')
      .where((eb) => eb.or([eb('state', '=', 'waiting'), eb.and([eb('state', '=', 'open'), eb('closesAt', '>', at)])]))
      .executeTakeFirst();
    if (other) return fail({ kind: 'one-at-a-time', id: other.id });
    const { id } = await tx
      .insertInto('cityConversation')
      .values({
        ...ask,
        // What is no area or moment (any more) counts as not told.
        areaId: sql<number | null>`(select id from area where id = ${ask.areaId}::bigint)`,
        momentId: sql<number | null>`(select id from moment where id = ${ask.momentId}::bigint)`,
        ...{ calledBy: 'residents' as const, callerId: personId, askedAt: at, submissionKey },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record(tx, { actor, at, act: 'conversation.asked', subject: `conversation:${id}` });
    return ok({ id });
  });
}
