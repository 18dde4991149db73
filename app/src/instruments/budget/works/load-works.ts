import type { Db, Tx } from '../../../platform/db/db.ts';
import type { WorkFacts, WorkState } from './work.ts';

/** A winner that is being made, or was. `cost` is what it won; amounts are cents. */
export type Work = WorkFacts & { projectId: number; title: string; cost: number; beganAt: Date; toldAt: Date };

/** Something that residents read of a work; from then on it was in this state. */
export type WorkUpdate = { id: number; state: WorkState; body: string; publishedAt: Date };

/** All works of a budget, in the order of the projects; none before its result was published. */
export function listWorks(db: Db | Tx, stepId: number): Promise<Work[]> {
  return works(db).where('stepId', '=', stepId).orderBy('budgetWork.projectId').execute();
}

/** The work of one project of this budget, or undefined. */
export function loadWork(db: Db | Tx, stepId: number, projectId: number): Promise<Work | undefined> {
  return works(db).where('stepId', '=', stepId).where('budgetWork.projectId', '=', projectId).executeTakeFirst();
}

/** What residents read of a work, the newest first. */
export function listUpdates(db: Db | Tx, projectId: number): Promise<WorkUpdate[]> {
  return db
    .selectFrom('budgetWorkUpdate')
    .select(['id', 'state', 'body', 'publishedAt'])
    .where('projectId', '=', projectId)
    .orderBy('id', 'desc')
    .execute();
}

function works(db: Db | Tx) {
  return db
    .selectFrom('budgetWork')
    .innerJoin('budgetProject', 'budgetProject.id', 'budgetWork.projectId')
    .select(['budgetWork.projectId', 'title', 'owner', 'budgetWork.state', 'expectedOn', 'spent', 'beganAt', 'toldAt'])
    .select((eb) => eb.ref('cost').$notNull().as('cost'));
}
