import { atHour } from '../../../platform/calendar/at-hour.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { tell } from './tell.ts';

/** Every morning: who has a seat tomorrow gets a reminder, once for each registration. */
export const gatheringReminders = defineJob<Record<string, never>>({
  name: 'gathering-reminders',
  schedule: '10 8 * * *',
  run: (deps) => remindOfGatherings(deps),
});

/** Queues the reminders of today. A mail's key names the registration, so that a second run sends nothing. */
export async function remindOfGatherings(deps: Deps): Promise<void> {
  const at = deps.now();
  const tomorrow = addDays(townDay(at), 1);
  await deps.db.transaction().execute(async (tx) => {
    const due = await tx
      .selectFrom('gathering')
      .selectAll()
      .where('state', '=', 'announced')
      // What was missed this morning still goes out, as long as it has not begun.
      .where('startsAt', '>', at)
      .where('startsAt', '<', atHour(addDays(tomorrow, 1), 0))
      .execute();
    for (const gathering of due) {
      const coming = tx.selectFrom('gatheringRegistration').selectAll().where('gatheringId', '=', gathering.id);
      await tell(deps, tx, gathering, await coming.where('state', '=', 'registered').execute(), 'reminder', at);
    }
  });
}
