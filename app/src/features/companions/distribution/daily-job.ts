import type { Deps } from '../../../platform/deps.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { offerCompanions } from '../requests/offer-companions.ts';
import { proposeDistribution } from './propose-distribution.ts';
import { releaseOver } from './release-job.ts';

/** On working days: what is over ends, what waits is offered to the pool, so that nobody depends on a coordinator's morning. */
export const companionsDaily = defineJob<Record<string, never>>({
  name: 'companions-daily',
  schedule: '15 7 * * 1-5',
  run: (deps) => distributeDaily(deps),
});

/** Ends what is over, looks for colleagues of who left, offers companions where the town does so, and distributes. */
export async function distributeDaily(deps: Deps): Promise<void> {
  await releaseOver(deps);
  if (deps.settings.town.companions.offerAtPublication) await offerCompanions(deps);
  // That nothing waits, or nobody has room, is no failure of a morning; somebody who was quicker is none either.
  await proposeDistribution(deps, 'system');
}
