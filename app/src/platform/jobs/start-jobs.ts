import { PgBoss } from 'pg-boss';
import { sealLines } from '../audit/seal.ts';
import type { Deps } from '../deps.ts';
import { startDelivery } from '../mail/delivery.ts';
import type { AnyJob } from './job.ts';
import { startLoop } from './loop.ts';
import { relay } from './relay.ts';

export type StartJobsOptions = {
  /** pg-boss keeps a small pool of its own. */
  databaseUrl: string;
  onError: (error: unknown) => void;
};

/** Starts the queue in the application's own database and all work apart from requests: jobs, mail, sealing the log. */
export async function startJobs(
  deps: Deps,
  jobs: readonly AnyJob[],
  { databaseUrl, onError }: StartJobsOptions,
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 3, useListenNotify: true });
  boss.on('error', onError);
  await boss.start();
  for (const job of jobs) await work(deps, boss, job, onError);
  const known = new Set(jobs.map((job) => job.name));
  await unscheduleRetired(boss, jobs);
  const loops = [
    startLoop(() => relay(deps.db, boss, known), { pauseMs: 500, onError }),
    startLoop(() => sealLines(deps.db), { pauseMs: 1_000, onError }),
    startDelivery(deps, onError),
  ];
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
      // Jobs that still run get some seconds; what is cut off is run again after the next start.
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

async function work(deps: Deps, boss: PgBoss, job: AnyJob, onError: (error: unknown) => void): Promise<void> {
  const { expireInSeconds = 900, heartbeatSeconds } = job;
  const alive = heartbeatSeconds === undefined ? {} : { heartbeatSeconds };
  const options = { retryLimit: 8, retryDelay: 2, retryBackoff: true, expireInSeconds, ...alive };
  await boss.createQueue(job.name, { ...options, notify: true });
  await boss.updateQueue(job.name, options);
  // The first job may be there before its worker has a name.
  let worker = '';
  worker = await boss.work(job.name, { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 10 }, async (taken) => {
    for (const { data } of taken) {
      try {
        await job.run(deps, data ?? {});
      } catch (error) {
        onError(error);
        throw error;
      } finally {
        // It looks again at once: of many that wait only the first is told of, and the others would each wait ten seconds.
        boss.notifyWorker(worker);
      }
    }
  });
  if (job.schedule) {
    await boss.schedule(job.name, job.schedule, null, { tz: 'Europe/Amsterdam', missed: 'once' });
  }
}

/** A schedule outlives the process that made it; one that stands in no list any more is taken away. */
async function unscheduleRetired(boss: PgBoss, jobs: readonly AnyJob[]): Promise<void> {
  const scheduled = new Set(jobs.filter((job) => job.schedule).map((job) => job.name));
  for (const { name } of await boss.getSchedules()) {
    if (!scheduled.has(name)) await boss.unschedule(name);
  }
}
