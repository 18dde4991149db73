import { randomUUID } from 'node:crypto';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type BeginError, refuseToBegin } from '../sessions/class-session.ts';
import { lockSession } from '../sessions/lock-session.ts';

/** Gives a child an empty sheet. The key is in the address of its page and nowhere else; no cookie is set. */
export function beginSheet(
  deps: Pick<Deps, 'db' | 'now'>,
  sessionId: number,
): Promise<Result<{ key: string }, BeginError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<{ key: string }, BeginError>> => {
    const session = await lockSession(tx, sessionId);
    if (!session) return fail({ kind: 'session-over' });
    const at = deps.now();
    const minuteAgo = new Date(at.getTime() - 60_000);
    const begun = await tx
      .selectFrom('classSheet')
      .select((eb) => [
        eb.fn.countAll<number>().as('together'),
        eb.fn.countAll<number>().filterWhere('begunAt', '>', minuteAgo).as('lastMinute'),
      ])
      .where('sessionId', '=', sessionId)
      .executeTakeFirstOrThrow();
    const refused = refuseToBegin(session, begun, at);
    if (refused) return fail(refused);
    const key = randomUUID();
    await tx.insertInto('classSheet').values({ key, sessionId, begunAt: at }).execute();
    return ok({ key });
  });
}
