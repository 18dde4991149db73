import { sql } from 'kysely';
import { defineJob } from '../../../platform/jobs/job.ts';
import { closeBoxesDue } from './close-box.ts';
import { publishHeads } from './heads.ts';

/** Every hour: how far each log is. */
export const ballotHeadsJob = defineJob<Record<string, never>>({
  name: 'ballot-heads',
  schedule: '0 * * * *',
  run: publishHeads,
});

/** Every five minutes: boxes whose time has come are closed. */
export const closeBallotBoxesJob = defineJob<Record<string, never>>({
  name: 'close-ballot-boxes',
  schedule: '*/5 * * * *',
  run: async (deps) => {
    // What was deleted stays on the disk until its table is swept.
    if ((await closeBoxesDue(deps)) > 0) await sql`vacuum ballot, ballot_paper, budget`.execute(deps.db);
  },
});
