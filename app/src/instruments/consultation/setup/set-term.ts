import { momentFrom } from '../../../features/staff/index.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { plusDays } from './closed-days.ts';

/** Opens the step from the start of the first day up to the end of the last (YYYY-MM-DD), on the clock of the town. */
export async function setTerm(tx: Tx, stepId: number, firstDay: string, lastDay: string): Promise<void> {
  const opensAt = momentFrom(`${firstDay}T00:00`);
  const closesAt = momentFrom(`${plusDays(lastDay, 1)}T00:00`);
  await tx.updateTable('step').set({ opensAt, closesAt }).where('id', '=', stepId).execute();
}
