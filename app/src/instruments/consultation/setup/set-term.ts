import { atHour } from '../../../platform/calendar/at-hour.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Tx } from '../../../platform/db/db.ts';

/** Opens the step from the start of the first day up to the end of the last (YYYY-MM-DD), on the clock of the town. */
export async function setTerm(tx: Tx, stepId: number, firstDay: string, lastDay: string): Promise<void> {
  const opensAt = atHour(firstDay, 0);
  const closesAt = atHour(addDays(lastDay, 1), 0);
  await tx.updateTable('step').set({ opensAt, closesAt }).where('id', '=', stepId).execute();
}
