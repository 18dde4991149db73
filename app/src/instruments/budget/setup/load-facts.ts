import { sql } from 'kysely';
import type { Step } from '../../../features/steps/index.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { BudgetFacts } from './checklist.ts';

/** How a budget stands now. */
export async function loadBudgetFacts(
  db: Db | Tx,
  step: Pick<Step, 'id' | 'closesAt' | 'status'>,
): Promise<BudgetFacts> {
  const counts = await db
    .selectFrom('budgetProject')
    .select(sql<number>`count(*) filter (where status = 'admitted')::int`.as('admitted'))
    .select(sql<number>`count(*) filter (where status = 'admitted' and area_id is null)::int`.as('withoutArea'))
    .select(
      sql<number>`count(*) filter (where status = 'proposed'
        or status = 'refused' and objected_at is not null and answered_at is null)::int`.as('unanswered'),
    )
    .where('stepId', '=', step.id)
    .executeTakeFirstOrThrow();
  return { closes: step.closesAt !== null, published: step.status === 'published', ...counts };
}
