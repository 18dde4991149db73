import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { takeStep } from '../requests/end-companion.ts';
import { lockRequest } from '../requests/lock-request.ts';

/** Within minutes: nobody waits until the morning for a companion who is no longer there. */
export const companionsRelease = defineJob<Record<string, never>>({
  name: 'companions-release',
  schedule: '*/10 * * * *',
  run: (deps) => releaseOver(deps),
});

/** Ends what is over, and looks for colleagues of who lost the role by another way than leaving the pool. */
export async function releaseOver(deps: Deps): Promise<void> {
  for (const requestId of await overRequests(deps.db)) await end(deps, requestId, 'finish');
  for (const requestId of await leftRequests(deps.db)) await end(deps, requestId, 'leave');
}

function end(deps: Deps, requestId: number, step: 'finish' | 'leave'): Promise<void> {
  return deps.db.transaction().execute(async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (request && !request.closedAt) await takeStep(tx, deps, 'system', request, { step, note: '' });
  });
}

/** Open requests of initiatives that stopped or are done. */
async function overRequests(db: Db): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select request.id from companion_request request join initiative using (project_id)
    where request.closed_at is null and stage in ('stopped', 'done') order by request.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Open requests whose companion lost the role by another way than leaving the pool. */
async function leftRequests(db: Db): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select request.id from companion_request request
    join companion_proposal live on live.request_id = request.id and live.state in ('proposed', 'accepted')
    where request.closed_at is null and live.person_id is not null and not exists (
      select from role_grant where role = 'companion' and role_grant.person_id = live.person_id)
    order by request.id`.execute(db);
  return rows.map(({ id }) => id);
}
