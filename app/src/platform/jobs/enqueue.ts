import type { Db, Tx } from '../db/db.ts';
import type { Job, JobData } from './job.ts';

/** Asks for a job in the command's own transaction: both commit or both vanish. `startAfter`: not before that moment. */
export async function enqueue<Data extends JobData>(
  tx: Db | Tx,
  job: Pick<Job<Data>, 'name'>,
  data: NoInfer<Data>,
  { startAfter }: { startAfter?: Date } = {},
): Promise<void> {
  await tx
    .insertInto('jobRequest')
    .values({
      name: job.name,
      data: JSON.stringify(data),
      startAfter: startAfter ?? null,
    })
    .execute();
}
