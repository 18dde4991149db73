import { sql } from 'kysely';
import type { Step } from '../../../features/steps/index.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { openInDatabase } from '../projects/list-projects.ts';
import type { BudgetFacts } from './checklist.ts';

const admitted = sql<boolean>`budget_project.status = 'admitted'`;

/** How a budget stands now. */
export async function loadBudgetFacts(
  db: Db | Tx,
  step: Pick<Step, 'id' | 'closesAt' | 'status'>,
): Promise<BudgetFacts> {
  const counts = await db
    .selectFrom('budgetProject')
    .leftJoin('contribution', 'contribution.id', 'budgetProject.contributionId')
    .select(sql<number>`count(*) filter (where ${admitted})::int`.as('admitted'))
    .select(sql<number>`count(*) filter (where ${admitted} and budget_project.area_id is null)::int`.as('withoutArea'))
    .select(sql<number>`count(*) filter (where ${openInDatabase})::int`.as('unanswered'))
    .where('budgetProject.stepId', '=', step.id)
    .executeTakeFirstOrThrow();
  return { closes: step.closesAt !== null, published: step.status === 'published', ...counts };
}
