import { writeMoment } from '../../../features/projects/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Clock } from './on-work.ts';
import { momentOf } from './session.ts';
import { tellOfCancelling, tellOfSession } from './session-news.ts';
import { onSession, type PanelStep, type SessionError } from './write-session.ts';

export type RunError =
  | SessionError
  | { kind: 'not-public' }
  | { kind: 'not-published' }
  | { kind: 'not-yet' }
  | { kind: 'too-many'; size: number };
type Ran = Promise<Result<null, RunError>>;

/** Shows a session to everybody: on its page, as a moment of the project and in the calendars; followers hear of it once. */
export function publishSession(deps: Clock, actor: Actor, step: PanelStep, id: number): Ran {
  return onSession<RunError>(deps, actor, step, id, async (tx, session, at) => {
    if (session.publishedAt) return ok({ value: null, act: null });
    // Its moment leads everybody to a page, so the page must be there for them.
    if (step.status === 'draft' || step.projectStatus === 'draft') return fail({ kind: 'not-public' });
    const owner = { projectId: step.projectId, stepId: step.id };
    const momentId = await writeMoment(tx, owner, null, momentOf(session));
    await tx.updateTable('panelSession').set({ publishedAt: at, momentId }).where('id', '=', id).execute();
    await tellOfSession(tx, actor, step, session, at);
    return ok({ value: null, act: 'panel.session-published', detail: { session: id } });
  });
}

/** Cancels a session that people know of: it stays where it stood and says why. */
export function cancelSession(deps: Clock, actor: Actor, step: PanelStep, id: number, because: string): Ran {
  return onSession<RunError>(deps, actor, step, id, async (tx, session, at) => {
    if (!session.publishedAt) return fail({ kind: 'not-published' });
    if (session.cancelledAt) return fail({ kind: 'cancelled' });
    if (session.reportedAt) return fail({ kind: 'reported' });
    const cancelled = { cancelledAt: at, cancelledBecause: because };
    await tx.updateTable('panelSession').set(cancelled).where('id', '=', id).execute();
    const owner = { projectId: step.projectId, stepId: step.id };
    await writeMoment(tx, owner, session.momentId, momentOf({ ...session, ...cancelled }));
    await tellOfCancelling(tx, actor, step, { ...session, ...cancelled }, at);
    return ok({ value: null, act: 'panel.session-cancelled', detail: { session: id } });
  });
}

/** Writes down what was done and how many members were there; it can be written better later. */
export function reportSession(
  deps: Clock,
  actor: Actor,
  step: PanelStep,
  id: number,
  input: { report: string; attended: number },
): Ran {
  return onSession<RunError>(deps, actor, step, id, async (tx, session, at) => {
    if (!session.publishedAt) return fail({ kind: 'not-published' });
    if (session.cancelledAt) return fail({ kind: 'cancelled' });
    if (at < session.startsAt) return fail({ kind: 'not-yet' });
    const panel = tx.selectFrom('panel').select('size').where('stepId', '=', step.id);
    const { size } = await panel.executeTakeFirstOrThrow();
    if (input.attended > size) return fail({ kind: 'too-many', size });
    await tx
      .updateTable('panelSession')
      .set({ ...input, reportedAt: session.reportedAt ?? at })
      .where('id', '=', id)
      .execute();
    return ok({ value: null, act: 'panel.session-reported', detail: { session: id, attended: input.attended } });
  });
}
