import type { Step, TextToTakeIn } from '../../../features/steps/index.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { lockBudget } from '../budget.ts';

/** Makes projects, to be checked, of texts that the town brings from another step; not once the budget is fixed. */
export async function takeIn(
  tx: Tx,
  { id: stepId }: Step,
  texts: readonly TextToTakeIn[],
  at: Date,
): Promise<'taken' | 'fixed'> {
  // No officer needs to have been here before.
  await tx
    .insertInto('budget')
    .values({ stepId, createdAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const budget = await lockBudget(tx, stepId);
  if (budget?.fixedAt) return 'fixed';
  await tx
    .insertInto('budgetProject')
    .values(texts.map((text) => ({ stepId, ...text, createdAt: at })))
    .execute();
  return 'taken';
}
