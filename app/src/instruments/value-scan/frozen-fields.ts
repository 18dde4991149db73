import type { FrozenField, Step } from '../../features/steps/index.ts';
import type { Tx } from '../../platform/db/db.ts';

/**
 * What of the step of a value scan is held once somebody scored: from when, and who may. Until when may change, for the
 * second round comes when the thing is there. The scan stays as it is until this transaction ends, so that the first
 * score does not come in between.
 */
export async function frozenFields(tx: Tx, { id }: Pick<Step, 'id'>): Promise<FrozenField[]> {
  const scan = tx.selectFrom('valueScan').select('fixedAt').where('stepId', '=', id).forShare();
  return (await scan.executeTakeFirst())?.fixedAt ? ['opensAt', 'assurance'] : [];
}
