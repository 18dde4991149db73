import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { takesAnswers } from './class-session.ts';
import { lockOwnSession, type SessionError } from './lock-session.ts';

/** Closes a session before its end; what came in stays with the teacher. Closed already, it stays as it is. */
export function closeSession(deps: Deps, actor: Actor, id: number): Promise<Result<null, SessionError>> {
  return deps.db.transaction().execute(async (tx) => {
    const session = await lockOwnSession(tx, actor, id);
    if (!session.ok) return session;
    const at = deps.now();
    if (!takesAnswers(session.value, at)) return ok(null);
    await tx.updateTable('classSession').set({ closedAt: at }).where('id', '=', id).execute();
    await record(tx, { actor, at, act: 'class.closed', subject: `class:${id}` });
    return ok(null);
  });
}
