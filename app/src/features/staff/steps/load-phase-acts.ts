import type { Db } from '../../../platform/db/db.ts';
import type { StepInput } from '../../steps/index.ts';

/** Which acts a step allows in which phases; empty where it is not bound to phases. */
export async function loadPhaseActs(db: Db, stepId: number): Promise<StepInput['phases']> {
  const rows = await db.selectFrom('stepPhase').select(['phaseId', 'acts']).where('stepId', '=', stepId).execute();
  return rows as StepInput['phases'];
}
