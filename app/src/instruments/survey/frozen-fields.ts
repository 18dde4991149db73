import type { FrozenField, Step } from '../../features/steps/index.ts';
import type { Tx } from '../../platform/db/db.ts';

/**
 * What of the step of a questionnaire is held once somebody answered: who may answer, because figures of two kinds of
 * people under one name would say nothing, and from when. Until when may change, for it is often made longer. The
 * questionnaire stays as it is until this transaction ends, so that the first answer does not come in between.
 */
export async function frozenFields(tx: Tx, { id }: Pick<Step, 'id'>): Promise<FrozenField[]> {
  const survey = tx.selectFrom('survey').select('fixedAt').where('stepId', '=', id).forShare();
  return (await survey.executeTakeFirst())?.fixedAt ? ['opensAt', 'assurance'] : [];
}
