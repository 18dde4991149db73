import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockOwnSession, type SessionError } from './lock-session.ts';

export type AddDrawingError = SessionError | { kind: 'too-many-drawings'; limit: number };

/** More than a class makes in a lesson. */
const mostDrawings = 40;

/** Keeps the photo of a drawing with the session; the teacher said that the parents agree. It waits for a moderator. */
export function addDrawing(
  deps: Deps,
  actor: Actor,
  { sessionId, pictureId }: { sessionId: number; pictureId: string },
): Promise<Result<null, AddDrawingError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, AddDrawingError>> => {
    const session = await lockOwnSession(tx, actor, sessionId);
    if (!session.ok) return session;
    const { count } = await tx
      .selectFrom('classDrawing')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('sessionId', '=', sessionId)
      .executeTakeFirstOrThrow();
    if (count >= mostDrawings) return fail({ kind: 'too-many-drawings', limit: mostDrawings });
    const at = deps.now();
    const added = await tx
      .insertInto('classDrawing')
      .values({ sessionId, pictureId, consent: true, addedAt: at })
      // The same form sent twice brings the same picture.
      .onConflict((conflict) => conflict.column('pictureId').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added) await record(tx, { actor, at, act: 'class.drawing-added', subject: `class-drawing:${added.id}` });
    return ok(null);
  });
}

export type Drawing = {
  id: number;
  pictureId: string;
  alt: string;
  width: number;
  height: number;
  status: 'waiting' | 'published' | 'refused';
};

/** The drawings of a session, the newest first. */
export function drawingsOf(db: Pick<Deps, 'db'>['db'], sessionId: number): Promise<Drawing[]> {
  return db
    .selectFrom('classDrawing as drawing')
    .innerJoin('picture', 'picture.id', 'drawing.pictureId')
    .select(['drawing.id', 'drawing.pictureId', 'drawing.status', 'picture.alt', 'picture.width', 'picture.height'])
    .where('drawing.sessionId', '=', sessionId)
    .orderBy('drawing.id', 'desc')
    .execute();
}
