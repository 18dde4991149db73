import type { TestApp } from '../../../testing/app.ts';
import { keepSuggested } from '../links/link-activities.ts';

export { measureAll } from '../indicators/measure.ts';

/** Puts everything without a line under the line that is suggested. */
export async function linkActivities({ db, deps }: TestApp): Promise<void> {
  await db.transaction().execute((tx) => keepSuggested(tx, deps.now()));
}
