import type { FrozenField, Step } from '../../features/steps/index.ts';
import type { Tx } from '../../platform/db/db.ts';

/**
 * What of the step of a consultation is held: from the announcement its term and who may remark. No lock is needed: the
 * announcement writes the step, which who saves its form has locked, so one of the two sees what the other did.
 */
export async function frozenFields(tx: Tx, { id }: Pick<Step, 'id'>): Promise<FrozenField[]> {
  const consultation = tx.selectFrom('consultation').select('announcedAt').where('stepId', '=', id);
  const announcedAt = (await consultation.executeTakeFirst())?.announcedAt;
  return announcedAt ? ['opensAt', 'closesAt', 'assurance'] : [];
}
