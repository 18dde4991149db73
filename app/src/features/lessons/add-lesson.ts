import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

/** From what a lesson came. */
export const lessonSources = ['evaluation', 'project', 'scheme', 'gathering', 'elsewhere'] as const;
export type LessonSource = (typeof lessonSources)[number];

export type NewLesson = {
  body: string;
  tags: readonly string[];
  cameFrom: LessonSource;
  instrument?: string;
  evaluationId?: number;
  projectId?: number | null;
  schemeId?: number | null;
  externalId?: number;
  sourceText?: string;
};
export type AddLessonError = { kind: 'not-allowed' } | { kind: 'there-already' };
type Doer = Actor & { kind: 'person' };

/** Whether the actor looks after the lessons of the town. */
export function keepsLessons(actor: Actor): actor is Doer {
  return hasRole(actor, 'programme_team') || hasRole(actor, 'process_manager');
}

/** Adds a lesson; the same one, however it is spelt, is never there twice. */
export function addLesson(deps: Deps, actor: Actor, lesson: NewLesson): Promise<Result<null, AddLessonError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, AddLessonError>> => {
    if (!keepsLessons(actor)) return fail({ kind: 'not-allowed' });
    return insertLesson(tx, actor, lesson, deps.now());
  });
}

/** The same in the transaction of who already knows that it is allowed. */
export async function insertLesson(
  tx: Tx,
  doer: Doer,
  lesson: NewLesson,
  at: Date,
): Promise<Result<null, { kind: 'there-already' }>> {
  const { tags, ...rest } = lesson;
  const added = await tx
    .insertInto('lesson')
    .values({ ...rest, tags: [...tags], createdBy: doer.personId, createdAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return fail({ kind: 'there-already' });
  await record(tx, { actor: doer, at, act: 'lesson.added', subject: `lesson:${added.id}` });
  return ok(null);
}
