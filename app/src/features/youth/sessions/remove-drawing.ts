import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockOwnSession, type SessionError } from './lock-session.ts';

export type RemoveDrawingError = SessionError | { kind: 'drawing-not-found' };

/** Takes a drawing away for good, at any time: off the site, out of every number of the Kinderkrant, and its file. */
export function removeDrawing(
  deps: Deps,
  actor: Actor,
  { sessionId, drawingId }: { sessionId: number; drawingId: number },
): Promise<Result<null, RemoveDrawingError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, RemoveDrawingError>> => {
    const session = await lockOwnSession(tx, actor, sessionId);
    if (!session.ok) return session;
    const drawing = await tx
      .selectFrom('classDrawing')
      .select('pictureId')
      .where('id', '=', drawingId)
      .where('sessionId', '=', sessionId)
      .executeTakeFirst();
    if (!drawing) return fail({ kind: 'drawing-not-found' });
    await tx.deleteFrom('picture').where('id', '=', drawing.pictureId).execute();
    await record(tx, { actor, at: deps.now(), act: 'class.drawing-removed', subject: `class-drawing:${drawingId}` });
    return ok(null);
  });
}
