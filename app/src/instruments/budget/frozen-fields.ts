import type { FrozenField, Step } from '../../features/steps/index.ts';
import type { Tx } from '../../platform/db/db.ts';

/**
 * What of the step of a budget is held: once it was fixed, who may vote and until when; and from when, once that passed.
 * The budget stays as it is until this transaction ends, so that it cannot be fixed meanwhile.
 */
export async function frozenFields(
  tx: Tx,
  { id, opensAt }: Pick<Step, 'id' | 'opensAt'>,
  now: Date,
): Promise<FrozenField[]> {
  const budget = tx.selectFrom('budget').select('fixedAt').where('stepId', '=', id).forShare();
  const fixedAt = (await budget.executeTakeFirst())?.fixedAt;
  if (!fixedAt) return [];
  return opensAt === null || opensAt <= now ? ['opensAt', 'closesAt', 'assurance'] : ['closesAt', 'assurance'];
}
