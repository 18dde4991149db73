import type { Db, Tx } from '../../../platform/db/db.ts';

/** A project of a budget with its labels; `cost` in cents. `mine` is whose idea it was. */
export type BudgetProject = Awaited<ReturnType<typeof listBudgetProjects>>[number];

function query(db: Db | Tx, stepId: number) {
  return db
    .selectFrom('budgetProject')
    .leftJoin('area', 'area.id', 'budgetProject.areaId')
    .leftJoin('theme', 'theme.id', 'budgetProject.themeId')
    .leftJoin('budgetGroup', 'budgetGroup.id', 'budgetProject.groupId')
    .leftJoin('contribution', 'contribution.id', 'budgetProject.contributionId')
    .select(['budgetProject.id', 'budgetProject.title', 'budgetProject.body', 'cost', 'budgetProject.status', 'why'])
    .select(['checkedAt', 'objection', 'objectedAt', 'contributionId', 'contribution.personId as proposerId'])
    .select(['budgetProject.areaId', 'area.name as area', 'budgetProject.themeId', 'theme.nameNl', 'theme.nameEn'])
    .select(['groupId', 'budgetGroup.name as group', 'contribution.status as ideaStatus'])
    .where('budgetProject.stepId', '=', stepId)
    .orderBy('budgetProject.id');
}

/** All projects of a budget, also those that are refused, in the order in which they came. */
export function listBudgetProjects(db: Db | Tx, stepId: number) {
  return query(db, stepId).execute();
}

/** One project of this budget, or undefined. */
export function loadBudgetProject(db: Db | Tx, stepId: number, id: number): Promise<BudgetProject | undefined> {
  return query(db, stepId).where('budgetProject.id', '=', id).executeTakeFirst();
}

/** Published ideas of the same trajectory that are no project of this budget yet; those with most support first. */
export function ideasToBringOver(db: Db | Tx, stepId: number, trajectoryId: number) {
  return db
    .selectFrom('contribution')
    .innerJoin('step', 'step.id', 'contribution.stepId')
    .select(['contribution.id', 'contribution.title', 'step.title as step', 'supportCount'])
    .where('contribution.projectId', '=', trajectoryId)
    .where('contribution.status', '=', 'published')
    .where('step.instrument', '=', 'ideas')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('budgetProject')
            .select('budgetProject.id')
            .where('budgetProject.stepId', '=', stepId)
            .whereRef('budgetProject.contributionId', '=', 'contribution.id'),
        ),
      ),
    )
    .orderBy('supportCount', 'desc')
    .orderBy('contribution.id')
    .limit(200)
    .execute();
}
