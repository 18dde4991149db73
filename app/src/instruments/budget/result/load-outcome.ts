import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deviation } from './deviation.ts';
import { loadResult } from './load-result.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** What came of a budget, or undefined before the count. */
export async function loadOutcome(db: Db | Tx, stepId: number): Promise<Outcome | undefined> {
  const result = await loadResult(db, stepId);
  return result && outcomeOf(result, await loadDeviations(db, stepId));
}

/** All deviations from the count of a budget, in the order in which they were decided. */
export function loadDeviations(db: Db | Tx, stepId: number): Promise<Deviation[]> {
  return db
    .selectFrom('budgetDeviation')
    .select(['id', 'projectId', 'wins', 'why', 'decidedAt', 'withdrawnAt', 'withdrawnWhy'])
    .where('stepId', '=', stepId)
    .orderBy('id')
    .execute();
}
