import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ClassSession, isTeacherOf, loadSession } from './load-session.ts';

export type SessionError = { kind: 'session-not-found' } | { kind: 'not-allowed' };

/** The session, locked: what is done with it is done one after the other. Only for who started it. */
export async function lockOwnSession(tx: Tx, actor: Actor, id: number): Promise<Result<ClassSession, SessionError>> {
  const session = await lockSession(tx, id);
  if (!session) return fail({ kind: 'session-not-found' });
  return isTeacherOf(actor, session) ? ok(session) : fail({ kind: 'not-allowed' });
}

/** The session, locked, for whoever. */
export async function lockSession(tx: Tx, id: number): Promise<ClassSession | undefined> {
  await tx.selectFrom('classSession').select('id').where('id', '=', id).forUpdate().execute();
  return loadSession(tx, id);
}
