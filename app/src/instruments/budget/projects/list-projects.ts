import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';

/**
 * A project of a budget with its labels; amounts in cents. `direct`: a resident proposed it here, rather than as an
 * idea elsewhere. `ideaStatus` is what a moderator or the writer made of that text; null where officers wrote it.
 */
export type BudgetProject = Awaited<ReturnType<typeof listBudgetProjects>>[number];

function query(db: Db | Tx, stepId: number) {
  return (
    db
      .selectFrom('budgetProject')
      .leftJoin('area', 'area.id', 'budgetProject.areaId')
      .leftJoin('theme', 'theme.id', 'budgetProject.themeId')
      .leftJoin('budgetGroup', 'budgetGroup.id', 'budgetProject.groupId')
      .leftJoin('contribution', 'contribution.id', 'budgetProject.contributionId')
      .leftJoin('contact', 'contact.id', 'contribution.contactId')
      .select(['budgetProject.id', 'budgetProject.title', 'budgetProject.body', 'cost', 'budgetProject.status', 'why'])
      .select('budgetProject.createdAt')
      .select([
        'estimate',
        'checkedAt',
        'objection',
        'objectedAt',
        'answer',
        'budgetProject.answeredAt',
        'version',
        'contributionId',
      ])
      .select(['contribution.personId as authorId', 'contribution.contactId', 'contribution.authorName'])
      .select(['contribution.supportCount', 'contribution.longitude', 'contribution.latitude'])
      // Also who took part on paper and set that beside an account later.
      .select(sql<string | null>`coalesce(contribution.person_id, contact.person_id)`.as('proposerId'))
      .select(sql<boolean>`coalesce(contribution.step_id = budget_project.step_id, false)`.as('direct'))
      .select(['budgetProject.areaId', 'area.name as area', 'budgetProject.themeId', 'theme.nameNl', 'theme.nameEn'])
      .select(['groupId', 'budgetGroup.name as group', 'contribution.status as ideaStatus'])
      .where('budgetProject.stepId', '=', stepId)
      .orderBy('budgetProject.id')
  );
}

/** All projects of a budget, also those that are refused, in the order in which they came. */
export function listBudgetProjects(db: Db | Tx, stepId: number) {
  return query(db, stepId).execute();
}

/** One project of this budget, or undefined. */
export function loadBudgetProject(db: Db | Tx, stepId: number, id: number): Promise<BudgetProject | undefined> {
  return query(db, stepId).where('budgetProject.id', '=', id).executeTakeFirst();
}

/** Whether an officer still has to decide: on a proposal, or on what the proposer said to a refusal. */
export function isOpen({
  status,
  objectedAt,
  answeredAt,
}: Pick<BudgetProject, 'status' | 'objectedAt' | 'answeredAt'>) {
  return status === 'proposed' || (status === 'refused' && objectedAt !== null && answeredAt === null);
}

/** The project that an officer looks at after this one: the first that waits, or undefined. */
export async function nextToCheck(db: Db | Tx, stepId: number, after: number): Promise<number | undefined> {
  const waiting = (await listBudgetProjects(db, stepId)).filter((project) => project.id !== after && isOpen(project));
  return (waiting.find(({ id }) => id > after) ?? waiting[0])?.id;
}

/** Whether everybody may read it: what residents wrote only as long as it stands on the site, the ballot always. */
export function isPublic({ status, contributionId, ideaStatus }: BudgetProject): boolean {
  if (status === 'admitted') return true;
  if (contributionId === null) return status === 'refused';
  return status !== 'withdrawn' && ideaStatus === 'published';
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
