import { writeMoment } from '../../../features/projects/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadSessions } from './load-sessions.ts';
import { type Clock, type Done, onWork, type WorkError } from './on-work.ts';
import { momentOf, type Session, type SessionInput } from './session.ts';
import { tellOfMove } from './session-news.ts';

export type SessionError =
  | WorkError
  | { kind: 'session-not-found' }
  | { kind: 'cancelled' }
  | { kind: 'reported' }
  | { kind: 'published' };
export type PanelStep = Pick<Step, 'id' | 'projectId' | 'status' | 'projectStatus' | 'projectSlug'>;

/** Adds a session that only officers see yet, and answers its id; a form that comes twice adds one. */
export function addSession(
  deps: Clock,
  actor: Actor,
  step: PanelStep,
  { submissionKey, ...input }: SessionInput & { submissionKey: string },
): Promise<Result<number, SessionError>> {
  return onWork<number, SessionError>(deps, actor, step, async (tx, at) => {
    const added = await tx
      .insertInto('panelSession')
      .values({ stepId: step.id, ...input, createdAt: at, submissionKey })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added) return ok({ value: added.id, act: 'panel.session-added', detail: { session: added.id } });
    const earlier = tx.selectFrom('panelSession').select('id').where('submissionKey', '=', submissionKey);
    const known = await earlier.where('stepId', '=', step.id).executeTakeFirst();
    return known ? ok({ value: known.id, act: null }) : fail({ kind: 'session-not-found' });
  });
}

/** Changes a session and the moment that everybody sees of it; followers hear of another time or place. */
export function changeSession(
  deps: Clock,
  actor: Actor,
  step: PanelStep,
  id: number,
  input: SessionInput,
): Promise<Result<null, SessionError>> {
  return onSession<SessionError>(deps, actor, step, id, async (tx, session, at) => {
    if (session.cancelledAt) return fail({ kind: 'cancelled' });
    // What was written down about a meeting does not become the report of one that is still to come.
    if (session.reportedAt && input.startsAt > at) return fail({ kind: 'reported' });
    await tx.updateTable('panelSession').set(input).where('id', '=', id).execute();
    const changed = { ...session, ...input };
    if (session.publishedAt) {
      await writeMoment(tx, { projectId: step.projectId, stepId: step.id }, session.momentId, momentOf(changed));
      await tellOfMove(tx, actor, step, { before: session, after: changed }, at);
    }
    return ok({ value: null, act: 'panel.session-changed', detail: { session: id } });
  });
}

/** Takes a session away that nobody but officers saw, with the files that were meant for it. */
export function removeSession(
  deps: Clock,
  actor: Actor,
  step: PanelStep,
  id: number,
): Promise<Result<null, SessionError>> {
  return onSession<SessionError>(deps, actor, step, id, async (tx, session) => {
    if (session.publishedAt) return fail({ kind: 'published' });
    const files = tx
      .selectFrom('panelDocument')
      .select('documentId')
      .where('sessionId', '=', id)
      .where('documentId', 'is not', null)
      .$narrowType<{ documentId: string }>();
    await tx.deleteFrom('document').where('id', 'in', files).execute();
    await tx.deleteFrom('panelSession').where('id', '=', id).execute();
    return ok({ value: null, act: 'panel.session-removed', detail: { session: id } });
  });
}

/** Changes one session of this step; what is not there, or is of another step, is not found. */
export function onSession<Refused extends { kind: string }>(
  deps: Clock,
  actor: Actor,
  step: PanelStep,
  id: number,
  change: (tx: Tx, session: Session, at: Date) => Promise<Result<Done<null>, Refused>>,
): Promise<Result<null, Refused | WorkError | { kind: 'session-not-found' }>> {
  type Failure = Refused | { kind: 'session-not-found' };
  return onWork<null, Failure>(deps, actor, step, async (tx, at): Promise<Result<Done<null>, Failure>> => {
    const session = (await loadSessions(tx, step.id)).find((each) => each.id === id);
    return session ? change(tx, session, at) : fail({ kind: 'session-not-found' });
  });
}
