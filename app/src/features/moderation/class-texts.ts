import { type Actor, isStaff } from '../../platform/actor.ts';
import type { Db } from '../../platform/db/db.ts';

/** A class of which answers or drawings wait for a moderator. */
export type WaitingClass = {
  id: number;
  className: string;
  school: string;
  question: string;
  projectId: number | null;
  projectQuestion: string | null;
  waiting: number;
};

/** The projects whose classes somebody judges; 'all' for a role in the whole town, which the free questions are of too. */
function judgedProjects(actor: Actor): 'all' | number[] {
  if (actor.kind !== 'person' || !isStaff(actor)) return [];
  const grants = actor.roles.filter(({ role }) => ['moderator', 'process_manager', 'administrator'].includes(role));
  if (grants.some(({ projectId }) => projectId === null)) return 'all';
  return grants.flatMap(({ projectId }) => projectId ?? []);
}

/** The classes that wait for this moderator, those that wait longest first. */
export async function classesToJudge(db: Db, actor: Actor): Promise<WaitingClass[]> {
  const projects = judgedProjects(actor);
  if (projects !== 'all' && projects.length === 0) return [];
  return db
    .with('waiting', (cte) =>
      cte
        .selectFrom('classSheet')
        .select('sessionId')
        .where('status', '=', 'approved')
        .unionAll(cte.selectFrom('classDrawing').select('sessionId').where('status', '=', 'waiting')),
    )
    .selectFrom('waiting')
    .innerJoin('classSession as lesson', 'lesson.id', 'waiting.sessionId')
    .innerJoin('childQuestion as asked', 'asked.id', 'lesson.questionId')
    .leftJoin('step', 'step.id', 'asked.stepId')
    .leftJoin('project', 'project.id', 'step.projectId')
    .select(['lesson.id', 'lesson.className', 'lesson.school', 'asked.question'])
    .select(['project.id as projectId', 'project.question as projectQuestion'])
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .$if(projects !== 'all', (query) => query.where('project.id', 'in', projects as number[]))
    .groupBy(['lesson.id', 'asked.question', 'project.id'])
    .orderBy('lesson.id')
    .limit(100)
    .execute();
}
