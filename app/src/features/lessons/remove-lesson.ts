import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { keepsLessons } from './add-lesson.ts';

export type RemoveLessonError = { kind: 'not-allowed' } | { kind: 'lesson-not-found' };

/** Takes a lesson away that proved wrong, or that names somebody. */
export function removeLesson(deps: Deps, actor: Actor, id: number): Promise<Result<null, RemoveLessonError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, RemoveLessonError>> => {
    if (!keepsLessons(actor)) return fail({ kind: 'not-allowed' });
    const gone = await tx.deleteFrom('lesson').where('id', '=', id).returning('id').executeTakeFirst();
    if (!gone) return fail({ kind: 'lesson-not-found' });
    await record(tx, { actor, at: deps.now(), act: 'lesson.removed', subject: `lesson:${id}` });
    return ok(null);
  });
}
